import { useRemembered } from '../../stores/remembered.ts'
import { $notices, type Notice } from '../../stores/shelf.ts'
import { NOTICES_LABEL } from '../../words/later.ts'
import { later } from '../ui/later.tsx'

const NONE: readonly Notice[] = []
const NoticeCards = later<{ notices: readonly Notice[] }>(() =>
  import('./NoticeCards.tsx').then((part) => part.NoticeCards),
)

/** What a person should know about their stored data, each with what they can do. Nothing where all is well. */
export function StorageNotices() {
  const notices = useRemembered($notices, NONE)
  return (
    <div class="storage-notices" role="status" aria-label={NOTICES_LABEL}>
      {notices.length > 0 && <NoticeCards notices={notices} />}
    </div>
  )
}
