import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test'
import { type Hand, keyboard, mouse } from './hand.ts'
import { heading, openPlan, openWith, screenedOn, TODAY } from './plan/people.ts'

test.use({ actionTimeout: 10_000 })

const ADDRESS = '/self-test/'
const NEXT_DAY = '2026-11-24'
const TWO_WEEKS_LATER = '2026-12-07'
const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS

type Measured =
  /** Started, and left until it stops by itself. */
  | { readonly by: 'clock'; readonly afterMs: number }
  /** Started and stopped by hand. */
  | { readonly by: 'hand-on-clock'; readonly afterMs: number }
  | { readonly by: 'counter'; readonly times: number }
  | { readonly by: 'beat'; readonly times: number }
  | { readonly by: 'tape'; readonly typed: string }

interface Done {
  readonly title: RegExp
  readonly measured: Measured
  /** What then stands in the field. */
  readonly value: string
  readonly pain?: string
}

const count = (title: RegExp, times: number): Done => ({
  title,
  measured: { by: 'counter', times },
  value: String(times),
})
const LEAD_IN_MS = 3 * SECOND_MS

/** A stiff left ankle and a weak right calf. The right calf was hurt, so the left leg goes first. */
const UP_TO_THE_STOP: readonly Done[] = [
  { title: /^Brisk walk$/, measured: { by: 'clock', afterMs: 31 * MINUTE_MS }, value: '30' },
  { title: /^Jog on the spot$/, measured: { by: 'clock', afterMs: 64 * SECOND_MS }, value: '60' },
  count(/^Hop in place: left leg$/, 10),
  count(/^Hop in place: right leg$/, 10),
  { title: /^Single-leg stance: left leg$/, measured: { by: 'clock', afterMs: 60 * SECOND_MS }, value: '45' },
  {
    title: /^Single-leg stance: right leg$/,
    measured: { by: 'hand-on-clock', afterMs: LEAD_IN_MS + 40.9 * SECOND_MS },
    value: '40',
  },
  { title: /^Knee to wall: left leg$/, measured: { by: 'tape', typed: '6,5' }, value: '6,5' },
]
const AFTER_THE_STOP: readonly Done[] = [
  { title: /^Knee to wall: right leg$/, measured: { by: 'tape', typed: '11' }, value: '11' },
  { title: /^Single-leg heel raise: left leg$/, measured: { by: 'beat', times: 24 }, value: '24' },
  {
    title: /^Single-leg heel raise: right leg$/,
    measured: { by: 'beat', times: 12 },
    value: '12',
    pain: '2',
  },
  count(/^Single-leg squat: left leg$/, 10),
  count(/^Single-leg squat: right leg$/, 10),
  count(/^Single-leg sit-to-stand: left leg$/, 12),
  count(/^Single-leg sit-to-stand: right leg$/, 11),
  count(/^Single-leg bridge: left leg$/, 20),
  count(/^Single-leg bridge: right leg$/, 20),
  { title: /^Hip mobility: left leg$/, measured: { by: 'tape', typed: '70' }, value: '70' },
  { title: /^Hip mobility: right leg$/, measured: { by: 'tape', typed: '75' }, value: '75' },
]

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const back = (page: Page) => page.getByRole('button', { name: /Back$/ })
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const result = (page: Page, name: string) =>
  page.locator('.test-result').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })
const gate = (page: Page, name: string) => page.locator('.gate').filter({ hasText: name })

/** The device's clock, moved on by hand: nothing here waits. */
interface Clock {
  pass(ms: number): Promise<void>
  setDay(day: string): Promise<void>
}

function clockOf({ clock }: BrowserContext): Clock {
  let ms = morningOf(TODAY)
  const set = (moment: number) => {
    ms = moment
    return clock.setFixedTime(ms)
  }
  return { pass: (passed) => set(ms + passed), setDay: (day) => set(morningOf(day)) }
}
const morningOf = (day: string): number => new Date(`${day}T09:00:00`).getTime()

interface Person {
  readonly page: Page
  readonly hand: Hand
  readonly clock: Clock
}

async function answer({ page, hand }: Person, title: string, choice?: string): Promise<void> {
  await expect(heading(page, title)).toBeFocused()
  if (choice) await hand.choose(radio(page, choice))
  else await hand.type(page.getByLabel('Your age'), '41')
  await hand.press(button(page, 'Continue'))
}

async function measure({ page, hand, clock }: Person, measured: Measured): Promise<void> {
  if (measured.by === 'tape') return hand.type(page.locator('#value'), measured.typed)
  if (measured.by === 'counter' || measured.by === 'beat') {
    if (measured.by === 'beat') {
      await hand.press(button(page, 'Start beat'))
      await clock.pass(2 * SECOND_MS)
      await expect(page.getByText('Beat 3', { exact: true })).toBeVisible()
      await hand.press(button(page, 'Stop beat'))
    }
    return hand.press(page.locator('.counter-tap'), measured.times)
  }
  await hand.press(button(page, 'Start'))
  await clock.pass(measured.afterMs)
  if (measured.by === 'hand-on-clock') await hand.press(button(page, 'Stop'))
  await expect(button(page, 'Start again')).toBeVisible()
}

async function doTest(person: Person, { title, measured, value, pain = '0' }: Done): Promise<void> {
  const { page, hand } = person
  await expect(heading(page, title)).toBeVisible()
  await expect(page.locator('.test-picture svg').first()).toBeVisible()
  await measure(person, measured)
  await expect(page.locator('#value')).toHaveValue(value)
  await hand.choose(page.locator(`input[name=pain][value="${pain}"]`))
  await hand.press(button(page, 'Keep and go on'))
}

async function doTests(person: Person, tests: readonly Done[]): Promise<void> {
  for (const one of tests) {
    await expect(heading(person.page, one.title)).toBeFocused()
    await doTest(person, one)
  }
}

/** Closes the tab and opens the tool in a new one, as the browser keeps it. */
async function comeBack(page: Page, left: 'start' | 'results'): Promise<Page> {
  const context = page.context()
  await expect.poll(() => page.evaluate(placeKept)).toBe(left)
  await page.close()
  const again = await context.newPage()
  await openPlan(again, ADDRESS)
  return again
}

const placeKept = () =>
  JSON.parse(localStorage.getItem('rtr:shelf') ?? '{}').items?.['baseline.place']?.value.at

const says = async (place: Locator, ...sentences: readonly string[]) => {
  for (const sentence of sentences) await expect(place).toContainText(sentence)
}

for (const [name, handOf] of [
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const) {
  test(`a stiff left ankle and a weak right calf, from the first question to the retest, ${name}`, async ({
    page: first,
  }) => {
    test.setTimeout(240_000)
    const clock = clockOf(first.context())
    const on = (page: Page): Person => ({ page, hand: handOf(page), clock })
    await openWith(first, screenedOn(TODAY), ADDRESS)
    let person = on(first)
    await person.hand.press(button(first, 'Start the self-test'))
    await answer(person, 'What stopped you running?', 'An injury that a clinician has named')
    await answer(person, 'What did the clinician call it?', 'Calf strain')
    await answer(person, 'Which side is hurt?', 'Right')
    await answer(person, 'How old are you?')
    await expect(heading(first, /^Which usual values fit you/)).toBeFocused()
    await person.hand.press(button(first, 'Continue'))
    await person.hand.press(button(first, 'Next: Brisk walk'))

    await doTests(person, UP_TO_THE_STOP)
    await expect(heading(first, /^Knee to wall: right leg$/)).toBeFocused()
    await person.hand.press(button(first, 'Stop for now'))
    await expect(first.locator('.test-row').filter({ hasText: 'Knee to wall' })).toContainText(
      'One side done',
    )
    await person.hand.press(back(first))

    let page = await comeBack(first, 'start')
    person = on(page)
    await person.hand.press(button(page, 'Go on with the self-test'))
    await person.hand.press(button(page, 'Next: Knee to wall'))
    const [ankle, calf, ...others] = AFTER_THE_STOP
    if (!ankle || !calf) throw new Error('nothing after the stop')
    await doTests(person, [ankle])
    await person.hand.press(page.locator('.counter-tap'), 3)
    await page.reload()
    await expect(page.locator('#value')).toHaveValue('3')
    await person.hand.press(button(page, 'Reset'))
    await doTest(person, calf)
    await doTests(person, others)
    await person.hand.press(button(page, 'See my results'))

    await expect(heading(page, 'Your results')).toBeFocused()
    await says(
      result(page, 'Knee to wall'),
      'The left side is lower by 4.5 cm. The error of the test is 1.9 cm.',
      'On the way to the goal of 9 cm.',
    )
    await says(
      result(page, 'Single-leg heel raise'),
      '12 raises, pain 2 of 10. Under the goal of 20. Build up first.',
      'The right side is lower by 12. The error of the test is 6.',
    )
    await says(result(page, 'Single-leg stance'), 'No real difference')
    await says(result(page, 'Hip mobility'), 'Recorded, not graded.')
    const work = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'What to work on' }) })
    await says(
      work.last(),
      'Single-leg heel raise: Straight-knee calf raise, Bent-knee calf raise',
      'Knee to wall: Knee-to-wall rock, Calf stretch',
    )
    await says(gate(page, 'The brisk walk'), 'Passed', 'You can walk briskly for 30 minutes')
    await says(gate(page, 'The small movements'), 'Not yet', 'You did 12 single-leg heel raises.')
    await says(
      gate(page, 'The pace'),
      'Not yet',
      'The goal is 20. Until you test again, the pace stays careful.',
    )

    await clock.setDay(NEXT_DAY)
    await page.reload()
    for (const legend of ['Brisk walk', 'Jog on the spot']) {
      const morning = page.getByRole('group', { name: `${legend}. The morning after: how did the leg feel?` })
      await person.hand.choose(morning.getByRole('radio', { name: 'As usual' }))
    }
    await person.hand.press(button(page, 'This round is done'))

    await clock.setDay(TWO_WEEKS_LATER)
    page = await comeBack(page, 'results')
    person = on(page)
    await expect(page.getByText('Test again from 7 December 2026')).toBeVisible()
    await person.hand.press(button(page, 'Test again'))
    await person.hand.press(button(page, 'Knee to wall'))
    await doTest(person, {
      title: /^Knee to wall: left leg$/,
      measured: { by: 'tape', typed: '7.5' },
      value: '7.5',
    })
    await person.hand.press(button(page, 'Stop for now'))
    await person.hand.press(button(page, 'Single-leg heel raise'))
    await person.hand.press(button(page, 'Leave this out'))
    await doTest(person, {
      title: /^Single-leg heel raise: right leg$/,
      measured: { by: 'beat', times: 20 },
      value: '20',
    })
    await person.hand.press(button(page, 'Stop for now'))
    await person.hand.press(button(page, 'See what I have so far'))

    await says(
      result(page, 'Knee to wall'),
      'No change since the last time: +1 cm is within the error of 1.9 cm.',
      '7 December 2026',
      '23 November 2026',
    )
    await says(
      result(page, 'Single-leg heel raise'),
      '20 raises, no pain. At the goal of 20.',
      '+8 since the last time. That is more than the error of 6.',
      'No real difference. Up to 6 is within the error of the test.',
    )
    for (const passed of ['The brisk walk', 'The small movements', 'The pace'])
      await expect(gate(page, passed).locator('.gate-state')).toHaveText('Passed')
  })
}
