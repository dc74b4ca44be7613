import './storage.css'
import type { Notice } from '../../stores/shelf.ts'
import { NOTICE_WORDS, type NoticeWord, usedText } from '../../words/storage-notices.ts'
import { NoticeActions } from './NoticeActions.tsx'

/** Each notice with what happened and what the person can do. */
export function NoticeCards({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <>
      {notices.map((notice) => (
        <NoticeCard notice={notice} key={keyOf(notice)} />
      ))}
    </>
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
