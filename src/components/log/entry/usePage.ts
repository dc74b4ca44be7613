import { useEffect } from 'preact/hooks'
import { $page, typeFields } from '../../../stores/logForm.ts'
import { leaveSaved } from '../../../stores/logSaved.ts'
import { hashOf, readAddress } from './address.ts'

/** Follows the address. A day that stands in it is typed once, so that it can be changed. */
export function usePage(ready: boolean): void {
  useEffect(() => {
    if (!ready) return
    const follow = () => {
      const { page, date } = readAddress(location.hash)
      leaveSaved()
      $page.set(page)
      if (!date) return
      typeFields(page, { date })
      history.replaceState(history.state, '', hashOf(page))
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [ready])
}
