import { dismiss, keepWhatIsShown, putBack, shelfText, startNew, takeOther } from '../../stores/actions.ts'
import type { Notice } from '../../stores/shelf.ts'
import { DOWNLOAD_NAMES, STORAGE_ACTIONS } from '../../words/storage.ts'
import { Download } from './Download.tsx'

type Damaged = Extract<Notice, { kind: 'damaged' }>

/** What a person can do about a notice. The harmless comes first; nothing is done without being asked for. */
export function NoticeActions({ notice }: { readonly notice: Notice }) {
  return (
    <div class="actions">
      {notice.kind === 'damaged' && <DamagedActions notice={notice} />}
      {notice.kind === 'cleared-elsewhere' && (
        <Action label={STORAGE_ACTIONS.putBack} act={() => putBack(notice)} />
      )}
      {notice.kind === 'conflict' && (
        <Action label={STORAGE_ACTIONS.takeOther} act={() => takeOther(notice)} />
      )}
      {notice.kind === 'nearly-full' && (
        <Download label={STORAGE_ACTIONS.download} fileName={DOWNLOAD_NAMES.shelf} text={shelfText} />
      )}
      {notice.kind === 'newer-version' && (
        <Action label={STORAGE_ACTIONS.reload} act={() => location.reload()} />
      )}
      <CloseAction notice={notice} />
    </div>
  )
}

function DamagedActions({ notice }: { readonly notice: Damaged }) {
  return (
    <>
      <Download label={STORAGE_ACTIONS.downloadRaw} fileName={DOWNLOAD_NAMES.raw} text={() => notice.raw} />
      {notice.restored && <Action label={STORAGE_ACTIONS.keepShown} act={keepWhatIsShown} />}
      {!notice.keptAs && <Action label={STORAGE_ACTIONS.startNew} act={startNew} />}
    </>
  )
}

/** A damaged text in its place is no notice to close: it has to be decided. */
function CloseAction({ notice }: { readonly notice: Notice }) {
  if (notice.kind === 'newer-version' || (notice.kind === 'damaged' && !notice.keptAs)) return null
  return <Action label={closeWord(notice)} act={() => dismiss(notice)} />
}

function closeWord({ kind }: Notice): string {
  if (kind === 'conflict') return STORAGE_ACTIONS.keepThis
  if (kind === 'altered') return STORAGE_ACTIONS.correct
  return kind === 'damaged' ? STORAGE_ACTIONS.removeText : STORAGE_ACTIONS.understood
}

function Action({ label, act }: { readonly label: string; readonly act: () => void }) {
  return (
    <button class="button button-quiet" type="button" onClick={() => void act()}>
      {label}
    </button>
  )
}
