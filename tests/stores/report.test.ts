import { beforeEach, describe, expect, it, vi } from 'vitest'

async function openPage() {
  vi.resetModules()
  const report = await import('../../src/stores/report.ts')
  const shelf = await import('../../src/stores/shelf.ts')
  const builder = await import('../../src/stores/builder.ts')
  builder.$today.set('2026-11-25')
  shelf.openShelf()
  await vi.waitFor(() => expect(report.$report.get().ready).toBe(true))
  return { ...report, ...shelf, state: () => report.$report.get() }
}

beforeEach(() => localStorage.clear())

describe('the choices for a report', () => {
  it('begin with twelve weeks and every part', async () => {
    const { state } = await openPage()
    expect(state()).toMatchObject({ span: '12', period: { period: { from: '2026-09-07' }, fault: null } })
    expect(state().sections).toContain('medicines')
  })

  it('a part left out stays out, and comes back at its place', async () => {
    const page = await openPage()
    const all = page.state().sections
    page.showSection('pain', false)
    page.showSection('who', false)
    expect(page.state().sections).not.toContain('pain')
    page.showSection('pain', true)
    expect(page.state().sections).toEqual(all.filter((section) => section !== 'who'))
  })

  it('each text is kept as typed, and one that is too long costs no other', async () => {
    const page = await openPage()
    page.typeReport('question', 'Hills? ')
    page.typeReport('name', 'Noor')
    expect(page.state().texts).toMatchObject({ question: 'Hills? ', name: 'Noor' })
    page.put({ 'draft.report': { ...page.state().texts, medicines: 'x'.repeat(5_000) } })
    expect(page.state().texts).toMatchObject({ question: 'Hills? ', medicines: '' })
  })

  it('dates of one’s own that are not whole yet leave the usual weeks', async () => {
    const page = await openPage()
    page.chooseSpan('own')
    page.typeReport('from', '2026-11-02')
    expect(page.state().period).toMatchObject({ fault: 'missing', period: { from: '2026-09-07' } })
    page.typeReport('until', '2026-11-20')
    expect(page.state().period).toEqual({
      fault: null,
      period: { from: '2026-11-02', until: '2026-11-20' },
    })
  })

  it('what cannot be read is as if it were not there', async () => {
    const page = await openPage()
    page.put({ 'draft.report': 7, 'report.span': '99', 'report.leftOut': { who: true } })
    expect(page.state()).toMatchObject({ span: '12', texts: { question: '' } })
    expect(page.state().sections).toContain('who')
  })
})
