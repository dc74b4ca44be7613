import { guarded } from '../ui/guarded.tsx'
import './log.css'
import { useEffect } from 'preact/hooks'
import { $agreed, openBuilder } from '../../stores/builder.ts'
import { $log, NOTHING_LOGGED } from '../../stores/log.ts'
import { openPlanned } from '../../stores/plan.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { LOG } from '../../words/log.ts'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { later } from '../ui/later.tsx'
import { DamagedEntries } from './DamagedEntries.tsx'
import { UndoNotice } from './UndoNotice.tsx'

const LogView = later<object>(() => import('./LogView.tsx').then((part) => part.LogView))

/** The log: what happened, seen. The built page is an empty log, with what it is good for below. */
export const LogPage = guarded(LogPageTool)

function LogPageTool() {
  const { entries, damaged } = useRemembered($log, NOTHING_LOGGED)
  useEffect(() => {
    const closings = [openBuilder(), openPlanned()]
    return () => {
      for (const close of closings) close()
    }
  }, [])
  const empty = entries.length === 0
  return (
    <div class={empty && damaged.length === 0 ? 'log' : 'log log-full'}>
      <StorageNotices />
      <div class="log-head">
        <div class="flow narrow">
          <h1>{LOG.title}</h1>
          <p class="lead">{LOG.lead}</p>
        </div>
        <p class="log-actions screen-only">
          <a class="button" href="/log/entry/#run">
            {LOG.add}
          </a>
          <a class="button button-quiet" href="/log/entry/">
            {LOG.addOther}
          </a>
        </p>
      </div>
      {damaged.length > 0 && <DamagedEntries damaged={damaged} />}
      {empty ? <Empty key="empty" /> : <LogView key="view" />}
      <UndoNotice />
    </div>
  )
}

function Empty() {
  const agreed = useRemembered($agreed, null)
  return (
    <section class="card card-sun narrow log-empty screen-only">
      <h2>{LOG.emptyTitle}</h2>
      <p>{LOG.empty}</p>
      {!agreed && (
        <p>
          {LOG.emptyPlan} <a href="/plan/">{LOG.toPlan}</a>
        </p>
      )}
    </section>
  )
}
