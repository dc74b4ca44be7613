import './storage.css'
import { useRemembered } from '../../stores/remembered.ts'
import { $notices, type Notice } from '../../stores/shelf.ts'
import { NOTICE_WORDS, NOTICES_LABEL, type NoticeWord, usedText } from '../../words/storage.ts'
import { NoticeActions } from './NoticeActions.tsx'

const NONE: readonly Notice[] = []

/** What a person should know about their stored data, each with what they can do. Nothing where all is well. */
export function StorageNotices() {
  const notices = useRemembered($notices, NONE)
  return (
    <div class="storage-notices" role="status" aria-label={NOTICES_LABEL}>
      {notices.map((notice) => (
        <NoticeCard notice={notice} key={keyOf(notice)} />
      ))}
    </div>
  )
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const words = NOTICE_WORDS[wordFor(notice)]
  const detail = detailOf(notice)
  return (
    <section class="notice">
      <h2 class="notice-title">{words.title}</h2>
      <p>{words.text}</p>
      {detail && (
        <p>
          <code key={detail}>{detail}</code>
        </p>
      )}
      <NoticeActions notice={notice} />
    </section>
  )
}

function wordFor(notice: Notice): NoticeWord {
  if (notice.kind !== 'damaged') return notice.kind
  if (notice.keptAs) return 'kept-aside'
  return notice.restored ? 'unreadable-restored' : notice.reason
}

function detailOf(notice: Notice): string | null {
  if (notice.kind === 'conflict') return `${notice.about}: ${JSON.stringify(notice.other)}`
  if (notice.kind === 'altered') return notice.ids.join(', ')
  return notice.kind === 'nearly-full' ? usedText(notice.percent) : null
}

const keyOf = (notice: Notice): string =>
  [notice.kind, 'id' in notice && notice.id, 'keptAs' in notice && notice.keptAs].join(' ')
