import { expect, it, vi } from 'vitest'
import { guarded } from '../../../src/components/ui/guarded.tsx'
import { onPage } from './page.ts'

const Brittle = guarded(({ whole }: { readonly whole: boolean }) => {
  if (!whole) throw new Error('a fault of ours')
  return <p>All is well</p>
})

it('a tool that breaks says what to do, and the fault is reported', () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const page = onPage(<Brittle whole />)
  expect(page.place.textContent).toBe('All is well')
  page.show(<Brittle whole={false} />)
  expect(page.place.textContent).toContain('Load the page again')
  expect(reported).toHaveBeenCalledOnce()
})
