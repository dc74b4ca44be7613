import { expect, type Page } from '@playwright/test'
import { decode } from '../../src/domain/backup/decode.ts'
import { CALF } from '../fixtures/answers.ts'
import { expectAccessible } from './axe.ts'
import { type Hand, keyboard, mouse } from './hand.ts'
import { heading, openPlan, openWith, screenedOn, TODAY } from './plan/people.ts'
import { test } from './watch.ts'

const FORM = '/log/entry/'
const START = '2026-11-16'
/** A calf strain that is a week into its plan: three clean runs, and one that is due today. */
const run = (date: string) => ({
  kind: 'run',
  date,
  stage: 2,
  runSeconds: 360,
  completed: true,
  painDuring: 1,
  painNextMorning: 0,
  place: 'calf left',
})
const ITEMS = {
  ...screenedOn(START),
  'plan.answers': { ...CALF, startChoice: START },
  'plan.agreed': { answers: { ...CALF, startChoice: START }, on: START },
  'log.a': run('2026-11-16'),
  'log.b': run('2026-11-18'),
  'log.c': run('2026-11-20'),
}
const open = (page: Page, hash = '', items = {}) => openWith(page, { ...ITEMS, ...items }, FORM + hash)

/** What lies on the shelf, by id. */
async function kept(page: Page): Promise<Record<string, unknown>> {
  const decoded = decode(await page.evaluate(() => localStorage.getItem('rtr:shelf')))
  if (decoded.kind !== 'ok') return {}
  return Object.fromEntries([...decoded.envelope.items].map(([id, { value }]) => [id, value]))
}
const loggedRuns = async (page: Page) =>
  Object.entries(await kept(page)).filter(([id, value]) => /^log\./.test(id) && value !== null)

const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name })
const pain = (page: Page, number: string) =>
  group(page, 'Worst pain during the run').getByLabel(number, { exact: true })
const save = (page: Page) => page.getByRole('button', { name: /^Save/ })
const saved = (page: Page) => heading(page, 'It is in your log')

const HANDS: Readonly<Record<string, (page: Page) => Hand>> = { mouse, keyboard }

for (const [name, handOf] of Object.entries(HANDS)) {
  test(`by ${name}: a run in three presses, the plan's answer, and back by undo`, async ({ page }) => {
    const hand = handOf(page)
    await open(page)
    await expect(page.getByText('Your plan had this run')).toBeVisible()
    await hand.choose(page.getByLabel('All of it'))
    await hand.choose(pain(page, '0'))
    await hand.press(save(page))
    await expect(saved(page)).toBeFocused()
    await expect(page.getByText('Saved on this device')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Your plan waits for the morning' })).toBeVisible()
    await expect(page.getByText('Tomorrow your plan asks how the morning was.')).toBeVisible()
    const [, logged] = (await loggedRuns(page)).at(-1) ?? []
    expect(logged).toEqual({
      kind: 'run',
      date: TODAY,
      stage: 3,
      runSeconds: 480,
      completed: true,
      painDuring: 0,
      painNextMorning: null,
    })
    await hand.press(page.getByRole('button', { name: 'Undo' }))
    await expect(pain(page, '0')).toBeChecked()
    expect(await loggedRuns(page)).toHaveLength(3)
  })
}

test('the list is the map: by arrows and by a press on the picture, and a bony place asks about bone', async ({
  page,
}) => {
  const hand = keyboard(page)
  await open(page)
  await page.getByLabel('All of it').check()
  await pain(page, '1').check()
  await page.getByLabel('Another place').check()
  await hand.choose(page.getByLabel('Calf', { exact: true }))
  await expect(page.getByText('Chosen: Calf')).toBeVisible()
  await expect(group(page, /cover with a fingertip/)).toHaveCount(0)

  const picture = page.locator('.body-picture').first()
  const box = await picture.boundingBox()
  // The inner edge of the shin on the leg that is at our right: the left one of a person who faces us.
  await picture.click({ position: { x: (box?.width ?? 0) * 0.605, y: (box?.height ?? 0) * 0.678 } })
  await expect(page.getByText('Chosen: Inner edge of the shin, left')).toBeVisible()
  await expect(page.getByLabel('Inner edge of the shin')).toBeChecked()
  await expect(page.getByLabel('Left', { exact: true })).toBeChecked()

  await save(page).click()
  await page
    .getByRole('alert')
    .getByRole('link', { name: /sore spot/ })
    .click()
  await page.getByLabel('I am not sure').check()
  const card = page.getByRole('heading', { name: 'See a clinician before you run' })
  await expect(card).toBeVisible()
  await save(page).click()
  await expect(saved(page)).toBeFocused()
  await expect(card).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Your plan stops/ })).toBeVisible()
  const [, logged] = (await loggedRuns(page)).at(-1) ?? []
  expect(logged).toMatchObject({ place: 'shin-inner left', boneSpot: true })
})

test('an entry is changed, put on another day and deleted, each with undo', async ({ page }) => {
  await open(page, '#edit=b')
  await expect(pain(page, '1')).toBeChecked()
  await pain(page, '2').check()
  await page.getByLabel('Date').fill('2026-11-17')
  await save(page).click()
  await expect(heading(page, 'Your entry is changed')).toBeFocused()
  await expect.poll(() => kept(page)).toMatchObject({ 'log.b': { date: '2026-11-17', painDuring: 2 } })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => kept(page)).toMatchObject({ 'log.b': run('2026-11-18') })
  await expect(page.getByLabel('Date')).toHaveValue('2026-11-17')

  await page.getByRole('button', { name: 'Delete this entry' }).click()
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await page.getByRole('button', { name: 'Yes, delete it' }).click()
  await expect(heading(page, 'The entry is deleted')).toBeFocused()
  expect(await loggedRuns(page)).toHaveLength(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => kept(page)).toMatchObject({ 'log.b': run('2026-11-18') })
})

test('what is typed outlives a reload, and a day to come is refused with what to do', async ({ page }) => {
  await open(page, '#walk')
  await page.getByLabel('Minutes').fill('forty')
  await page.getByLabel('Earlier').check()
  await page.getByLabel('Date').fill('2026-11-24')
  await page.reload()
  await expect(page.getByLabel('Minutes')).toHaveValue('forty')
  await save(page).click()
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([
    /This day is still to come. Choose today or a day before/,
    /"forty" is not a number we can read/,
  ])
  await expect(page.getByLabel('Minutes')).toHaveValue('forty')
  await page.getByLabel('Today').check()
  await page.getByLabel('Minutes').fill('40')
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  await page.goto(`${FORM}#walk`)
  await page.reload()
  await expect(page.getByLabel('Minutes')).toHaveValue('')
})

test('two tabs: what is typed in one stands in the other, and so does what is saved or deleted', async ({
  page,
  context,
}) => {
  await open(page, '#edit=c')
  await pain(page, '3').check()
  const other = await context.newPage()
  await other.clock.setFixedTime(new Date(`${TODAY}T09:00:00`))
  await openPlan(other, `${FORM}#edit=c`)
  await expect(pain(other, '3')).toBeChecked()
  await pain(other, '0').check()
  await save(other).click()
  await expect(heading(other, 'Your entry is changed')).toBeVisible()
  await expect(pain(page, '0')).toBeChecked()

  await other.reload()
  await other.getByRole('button', { name: 'Delete this entry' }).click()
  await other.getByRole('button', { name: 'Yes, delete it' }).click()
  await expect(heading(page, 'This entry is no longer in your log.')).toBeVisible()
})

test('a second run of a day is asked about once, and changes the first where it was the same', async ({
  page,
}) => {
  await open(page, '#run&date=2026-11-20')
  await expect(group(page, 'You already logged a run that day.')).toBeVisible()
  await expect(save(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'This is another run' }).click()
  await page.getByLabel('Minutes of running').fill('10,5')
  await page.getByRole('button', { name: 'This is another run' }).click()
  await page.getByRole('button', { name: 'Change the run I logged' }).click()
  await expect(heading(page, 'Change an entry')).toBeFocused()
  await page.getByText(/^More/).click()
  await expect(page.getByLabel('Minutes of running')).toHaveValue('10,5')
})

test('new pain opens its card before anything is saved, and goes to a run of the last days', async ({
  page,
}) => {
  await open(page, '#pain')
  await page.getByLabel('Pain at night').check()
  await expect(page.getByRole('heading', { name: 'See a clinician before you run' })).toBeVisible()
  await page.getByLabel('Calf, left').check()
  await page.getByRole('button', { name: 'Add it to the run of Friday 20 November' }).click()
  await expect(heading(page, 'Change an entry')).toBeFocused()
  await expect(page.getByLabel('Pain at night')).toBeChecked()
  await save(page).click()
  await expect(page.getByRole('heading', { name: /^Your plan stops/ })).toBeVisible()
  await expect.poll(() => kept(page)).toMatchObject({ 'log.c': { nightPain: true, place: 'calf left' } })
})

test('sound for all: the whole form with its faults, and the answer, in light and dark, at 320 px', async ({
  page,
}) => {
  test.slow()
  const fits = async () => {
    await expectAccessible(page, '.entry')
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  await open(page)
  await page.getByLabel('Part of it').check()
  await pain(page, '4').check()
  await page.getByLabel('Another place').check()
  await page.getByLabel('Front edge of the shin').check()
  await page.getByText(/^More/).click()
  await save(page).click()
  await fits()
  await page.getByLabel('Yes', { exact: true }).check()
  await page.getByLabel('Minutes of running').fill('4')
  await save(page).click()
  await expect(page.getByRole('heading', { name: /^Your plan stops/ })).toBeVisible()
  await fits()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there is a sheet to print, and why the numbers matter', async ({ page }) => {
    await page.goto(FORM)
    await expect(page.getByRole('heading', { level: 1, name: 'Log it' })).toBeVisible()
    await expect(page.getByText('The form needs JavaScript.')).toBeVisible()
    await expect(save(page)).toBeHidden()
    await expect(page.getByRole('columnheader')).toHaveCount(8)
    await expect(page.getByText('The next morning says whether your leg has settled.')).toBeVisible()
  })
})
