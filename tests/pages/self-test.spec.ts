import { expect, type Page } from '@playwright/test'
import { TEST_IDS } from '../../src/domain/shared/ids.ts'
import { testName } from '../../src/words/tests.ts'
import { CALF as CALF_ANSWERS } from '../fixtures/answers.ts'
import { expectAccessible } from './axe.ts'
import { heading, openWith, screenedOn, TODAY } from './plan/people.ts'
import { test } from './watch.ts'

const ADDRESS = '/self-test/'
const ROUND = `baseline.round.${TODAY}`
const round = (records: Readonly<Record<string, object>> = {}, startedOn: string = TODAY) => ({
  ...screenedOn(TODAY),
  'plan.answers': { ...CALF_ANSWERS },
  [`baseline.round.${startedOn}`]: { startedOn, finished: false },
  ...Object.fromEntries(
    Object.entries(records).map(([key, record]) => [`baseline.round.${startedOn}/${key}`, record]),
  ),
})
const record = (value: string, more: object = {}) => ({
  on: TODAY,
  value,
  pain: '0',
  signs: '',
  note: '',
  morning: '',
  ...more,
})
const at = (page: string) => ({ 'baseline.place': { at: page, changing: false } })
const open = (page: Page, items: Parameters<typeof openWith>[1]) => openWith(page, items, ADDRESS)

const part = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })
const keep = (page: Page) => page.getByRole('button', { name: 'Keep and go on' }).click()
async function enter(page: Page, title: RegExp, value: string, pain = '0') {
  await expect(heading(page, title)).toBeVisible()
  await page.locator('#value').fill(value)
  await page.locator(`input[name=pain][value="${pain}"]`).check()
}

/** A stiff left ankle and a weak calf on the same side: what each page of the tests is told. */
const VALUES: readonly (readonly [title: RegExp, value: string])[] = [
  [/^Brisk walk$/, '30'],
  [/^Jog on the spot$/, '60'],
  [/^Hop in place: right leg$/, '10'],
  [/^Hop in place: left leg$/, '10'],
  [/^Single-leg stance: right leg$/, '45'],
  [/^Single-leg stance: left leg$/, '40'],
  [/^Knee to wall: right leg$/, '11'],
  [/^Knee to wall: left leg$/, '6,5'],
  [/^Single-leg heel raise: right leg$/, '24'],
  [/^Single-leg heel raise: left leg$/, '12'],
]

test('a stiff ankle and a weak calf: through the tests, reloading on the way, to what to work on', async ({
  page,
}) => {
  await open(page, { ...screenedOn(TODAY), 'plan.answers': { ...CALF_ANSWERS } })
  await page.getByRole('button', { name: 'Start the self-test' }).click()
  await page.getByRole('button', { name: 'Next: Brisk walk' }).click()
  for (const [index, [title, value]] of VALUES.entries()) {
    await expect(heading(page, title)).toBeFocused()
    await enter(page, title, value)
    if (index === 4) {
      await page.reload()
      await expect(page.locator('#value')).toHaveValue('45')
    }
    await keep(page)
  }
  await page.getByRole('button', { name: 'Stop for now' }).click()
  await page.getByRole('button', { name: 'See what I have so far' }).click()
  const work = page.locator('section').filter({ has: part(page, 'What to work on') })
  await expect(work).toContainText('Knee to wall: Knee-to-wall rock')
  await expect(work).toContainText('Single-leg heel raise: Straight-knee calf raise')
  const ankle = page.locator('.test-result').filter({ has: part(page, 'Knee to wall') })
  await expect(ankle).toContainText('The left side is lower by 4.5 cm. The error of the test is 1.9 cm.')
  const stance = page.locator('.test-result').filter({ has: part(page, 'Single-leg stance') })
  await expect(stance).toContainText('No real difference')
  await expect(page.getByText('Test again from 7 December 2026')).toBeVisible()
})

test('the plan finds the walk of the self-test already answered', async ({ page }) => {
  const { walkMinutes: _minutes, walkPain: _pain, ...untold } = CALF_ANSWERS
  await openWith(page, {
    ...round({
      'E-01 both': record('35', { pain: '1' }),
    }),
    'plan.answers': untold,
    'plan.place': { at: 'walkMinutes', changing: false },
  })
  await expect(heading(page, 'How long can you walk briskly now?')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByLabel('Minutes of brisk walking')).toHaveValue('35')
})

test('a hurt side under its goal keeps the pace careful, and the plan says so', async ({ page }) => {
  const answers = { ...CALF_ANSWERS, named: 'ankle-sprain' }
  await openWith(page, {
    ...round({ 'E-05 left': record('6,5') }),
    'plan.agreed': { answers, on: TODAY },
    'plan.place': { at: 'plan', changing: false },
  })
  await expect(page.getByText('Your knee to wall came to 6.5 cm. The goal is 9.')).toBeVisible()
})

test('a self-test under the gate closes an agreed plan', async ({ page }) => {
  const answers = { ...CALF_ANSWERS }
  await openWith(page, {
    ...round({ 'E-03 left': record('6'), 'E-03 right': record('10') }),
    'plan.agreed': { answers, on: TODAY },
    'plan.place': { at: 'plan', changing: false },
  })
  await expect(heading(page, 'First, a base of walking')).toBeVisible()
  await expect(page.getByText('Your hop in place came to 6 hops. The goal is 10.')).toBeVisible()
})

test.describe('what cannot be read is refused in a plain sentence and kept', () => {
  for (const [value, sentence] of [
    ['400', '"400" is more than this test goes up to. Enter a number from 0 to 200.'],
    ['12.5', '"12.5" is not whole. Count only full ones.'],
    ['a dozen', '"a dozen" is not a number. Use digits, such as 12.'],
    ['', 'Enter the number, or choose "Leave this out".'],
  ] as const) {
    test(`"${value}"`, async ({ page }) => {
      await open(page, { ...round(), ...at('E-06 right') })
      await enter(page, /heel raise: right leg/, value)
      await keep(page)
      const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
      await expect(summary).toBeFocused()
      await expect(summary.getByRole('link', { name: sentence })).toBeVisible()
      await expect(page.locator('#value')).toHaveValue(value)
      await summary.getByRole('link', { name: sentence }).click()
      await expect(page.locator('#value')).toBeFocused()
    })
  }

  test('a number without its pain', async ({ page }) => {
    await open(page, { ...round(), ...at('E-06 right') })
    await page.locator('#value').fill('20')
    await keep(page)
    await expect(page.getByRole('link', { name: 'Choose a number from 0 to 10 for the pain.' })).toBeVisible()
  })
})

test('0 is a result, and a side left out is named', async ({ page }) => {
  await open(page, { ...round({ 'E-06 right': record('0') }), ...at('results') })
  const card = page.locator('.test-result').filter({ has: part(page, 'Single-leg heel raise') })
  await expect(card).toContainText('Under the goal of 20. Build up first.')
  await expect(card).toContainText('The left side is not measured yet, so there is nothing to compare.')
})

test('half a result is kept, named and not counted', async ({ page }) => {
  await open(page, { ...round({ 'E-06 right': record('20', { pain: '' }) }), ...at('results') })
  await expect(
    page.getByText(/Not counted yet.*Single-leg heel raise\. What you typed is kept/),
  ).toBeVisible()
})

test('a round left three weeks ago is kept and explained; starting afresh takes nothing away', async ({
  page,
}) => {
  await open(page, round({ 'E-06 right': record('20', { on: '2026-11-02' }) }, '2026-11-02'))
  await expect(page.getByText('You began on 2 November 2026 and left it there.')).toBeVisible()
  await page.getByRole('button', { name: 'Start afresh' }).click()
  await expect(page.getByRole('button', { name: 'Next: Brisk walk' })).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'My results' }).click()
  await expect(page.locator('.test-result')).toContainText('2 November 2026')
})

test('a side left out is named and asks for nothing', async ({ page }) => {
  await open(page, { ...round(), ...at('E-06 right') })
  await enter(page, /heel raise: right leg/, '22')
  await keep(page)
  await expect(heading(page, /heel raise: left leg/)).toBeFocused()
  await page.getByRole('button', { name: 'Leave this out' }).click()
  await page.getByRole('button', { name: 'Stop for now' }).click()
  const row = page.locator('.test-row').filter({ hasText: 'Single-leg heel raise' })
  await expect(row).toContainText('One side done')
  await page.getByRole('button', { name: 'See what I have so far' }).click()
  const card = page.locator('.test-result').filter({ has: part(page, 'Single-leg heel raise') })
  await expect(card).toContainText('The left side is not measured yet, so there is nothing to compare.')
})

test('a time of 0 is a result, and tenths of a clock are dropped, never rounded up', async ({ page }) => {
  await open(page, { ...round(), ...at('E-04 right') })
  await enter(page, /stance: right leg/, '0')
  await keep(page)
  await enter(page, /stance: left leg/, '9,9')
  await keep(page)
  await expect(heading(page, /^Knee to wall/)).toBeFocused()
  await page.getByRole('button', { name: 'Stop for now' }).click()
  await page.getByRole('button', { name: 'See what I have so far' }).click()
  const card = page.locator('.test-result').filter({ has: part(page, 'Single-leg stance') })
  await expect(card).toContainText('0 seconds, no pain. Under the goal of 10 seconds.')
  await expect(card).toContainText('9 seconds, no pain. Under the goal of 10 seconds.')
})

test('a test done on another day keeps its own day', async ({ page }) => {
  const begun = '2026-11-20'
  await open(page, {
    ...round({ 'E-06 right': record('24', { on: begun }) }, begun),
    ...at('E-06 left'),
  })
  await enter(page, /heel raise: left leg/, '21')
  await page.getByRole('button', { name: 'Stop for now' }).click()
  await page.getByRole('button', { name: 'See what I have so far' }).click()
  const card = page.locator('.test-result').filter({ has: part(page, 'Single-leg heel raise') })
  await expect(card.locator('dl > div').filter({ hasText: 'Right leg' })).toContainText('20 November 2026')
  await expect(card.locator('dl > div').filter({ hasText: 'Left leg' })).toContainText('23 November 2026')
})

test('a round left three weeks ago can be taken up: its half test stands there as it was typed', async ({
  page,
}) => {
  const begun = '2026-11-02'
  const half = record('18', { on: begun, pain: '' })
  await open(page, round({ 'E-06 right': half }, begun))
  await page.getByRole('button', { name: 'Go on with it all the same' }).click()
  const row = page.locator('.test-row').filter({ hasText: 'Single-leg heel raise' })
  await expect(row).toContainText('Begun')
  await row.getByRole('button').click()
  await expect(heading(page, /heel raise: right leg/)).toBeFocused()
  await expect(page.locator('#value')).toHaveValue('18')
  await expect(page.locator('input[name=pain]:checked')).toHaveCount(0)
})

test.describe('what the walk, the movements and the pace say', () => {
  const gate = (page: Page, name: string) => page.locator('.gate').filter({ hasText: name })

  test('not done: what is missing is named, and leads to the test', async ({ page }) => {
    await open(page, { ...round({ 'E-01 both': record('30'), 'E-03 left': record('10') }), ...at('results') })
    await expect(gate(page, 'The brisk walk').locator('.gate-state')).toHaveText('Passed')
    const movements = gate(page, 'The small movements')
    await expect(movements.locator('.gate-state')).toHaveText('Not done')
    await expect(movements).toContainText('Not measured yet on the right leg: hop in place.')
    await expect(movements.getByRole('link', { name: 'Rule R-03' })).toHaveAttribute('href', '/rules/r-03/')
    await movements.getByRole('button', { name: 'Do it now: Jog on the spot' }).click()
    await expect(heading(page, /^Jog on the spot$/)).toBeFocused()
  })

  test('not yet: the reason is the planner’s own', async ({ page }) => {
    await open(page, { ...round({ 'E-01 both': record('20'), 'E-05 left': record('6') }), ...at('results') })
    const walk = gate(page, 'The brisk walk')
    await expect(walk.locator('.gate-state')).toHaveText('Not yet')
    await expect(walk).toContainText('Your longest brisk walk is 20 minutes. Running starts from 30.')
    await expect(gate(page, 'The pace')).toContainText('Your knee to wall came to 6 cm. The goal is 9.')
  })

  test('a pass of four weeks ago is asked again', async ({ page }) => {
    const on = '2026-10-26'
    await open(page, { ...round({ 'E-01 both': record('30', { on }) }, on), ...at('results') })
    await expect(gate(page, 'The brisk walk')).toContainText(
      '28 days old or more, so the plan asks again: brisk walk.',
    )
  })

  test('where nothing is hurt the pace is not asked', async ({ page }) => {
    const answers = { stopped: 'break', age: '41' }
    await open(page, { ...round({ 'E-05 left': record('6') }), 'plan.answers': answers, ...at('results') })
    await expect(gate(page, 'The pace').locator('.gate-state')).toHaveText('Not asked of you')
  })
})

test('the morning after is asked first once it has come, and last before', async ({ page }) => {
  const yesterday = { ...record('30'), on: '2026-11-22' }
  const order = () =>
    page.evaluate(() => {
      const [question, gates] = ['fieldset', '.gates'].map((one) => document.querySelector(one))
      return question && gates && question.compareDocumentPosition(gates) === Node.DOCUMENT_POSITION_FOLLOWING
    })
  await open(page, { ...round({ 'E-01 both': yesterday }), ...at('results') })
  await expect(page.locator('fieldset')).toBeVisible()
  expect(await order()).toBe(true)
  await open(page, { ...round({ 'E-01 both': record('30') }), ...at('results') })
  await expect(page.locator('fieldset')).toBeVisible()
  expect(await order()).toBe(false)
})

test('a retest shows its number against the error', async ({ page }) => {
  await open(page, {
    ...round({ 'E-06 right': record('24', { on: '2026-11-02' }) }, '2026-11-02'),
    ...round({ 'E-06 right': record('20') }),
    ...at('results'),
  })
  await expect(page.locator('.test-result')).toContainText(
    'No change since the last time: -4 is within the error of 6.',
  )
})

test('three rounds beside each other: small steps add up, and what falls short leads to its guide', async ({
  page,
}) => {
  const on = (day: string, left: string) =>
    round({ 'E-05 left': record(left, { on: day }), 'E-05 right': record('11', { on: day }) }, day)
  await open(page, {
    ...on('2026-10-26', '5'),
    ...on('2026-11-09', '6.5'),
    ...on(TODAY, '8'),
    ...at('results'),
  })
  const card = page.locator('.test-result').filter({ has: part(page, 'Knee to wall') })
  await expect(card).toContainText('No change since the last time: +1.5 cm is within the error of 1.9 cm.')
  const chart = card.locator('figure')
  await expect(chart).toContainText(
    'Left leg from 5 to 8 cm, more than the error of 1.9 cm; right leg still 11 cm.',
  )
  await expect(chart.getByRole('img', { name: 'Knee to wall over time' })).toBeVisible()
  await expect(chart.locator('.plot-band')).toHaveCount(2)
  await chart.getByText('The same in numbers').click()
  await expect(chart.getByRole('row', { name: '9 November 2026' })).toContainText('6.511')
  await expectAccessible(page, 'main')
  await page.getByRole('link', { name: 'Knee to wall in the guide' }).click()
  await expect(page.locator(new URL(page.url()).hash)).toBeVisible()
})

test('a wish to be asked again is kept', async ({ page }) => {
  await open(page, { ...round({ 'E-05 left': record('8') }), ...at('results') })
  await page.getByRole('checkbox', { name: 'Ask me again in 2 weeks' }).check()
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Ask me again in 2 weeks' })).toBeChecked()
})

test('a worse next morning undoes a walk that had passed', async ({ page }) => {
  await open(page, { ...round({ 'E-01 both': record('30') }), ...at('results') })
  const card = page.locator('.test-result').filter({ has: part(page, 'Brisk walk') })
  await expect(card).toContainText('At the goal of 30 minutes.')
  await page.getByRole('radio', { name: 'Worse than usual' }).check()
  await expect(card).toContainText('It ended with a worse next morning, so it does not count as passed.')
})

test('the clock of a walk outlives a reload', async ({ page }) => {
  await open(page, { ...round(), ...at('E-01 both') })
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.clock.setFixedTime(new Date(`${TODAY}T09:10:00`))
  await page.reload()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.locator('#value')).toHaveValue('10')
})

test('the counter counts into the field', async ({ page }) => {
  await open(page, { ...round(), ...at('E-09 right') })
  const tap = page.getByRole('button', { name: /Tap to count/ })
  await tap.click()
  await tap.click()
  await expect(page.locator('#value')).toHaveValue('2')
})

test('hops wait while a bone or an operation waits for a clinician', async ({ page }) => {
  const answers = { ...CALF_ANSWERS, stopped: 'surgery', cleared: 'no' }
  await open(page, { ...round(), 'plan.answers': answers, ...at('list') })
  const row = page.locator('.test-row').filter({ hasText: 'Single-leg heel raise' })
  await expect(row).toContainText('Waits. After a clinician has agreed')
  await expect(row.getByRole('button')).toHaveCount(0)
  await expect(page.locator('.test-row').getByRole('button')).toHaveCount(2)
})

test('a sign on the checklist comes before any test', async ({ page }) => {
  await open(page, { ...round(), ...screenedOn(TODAY, { 'D-04': 'yes' }), ...at('E-03 right') })
  await expect(page.getByRole('link', { name: 'Do the checklist' })).toBeVisible()
  await expect(page.locator('#value')).toHaveCount(0)
})

test('a sign that a clinician may answer holds every test until one has', async ({ page }) => {
  await open(page, { ...round(), ...screenedOn(TODAY, { 'D-10': 'yes' }), ...at('list') })
  await expect(page.locator('.test-row').first()).toContainText('After a clinician has answered the sign')
  await expect(page.locator('.test-row').getByRole('button')).toHaveCount(0)
})

test('one test by the keyboard alone', async ({ page }) => {
  await open(page, { ...round(), ...at('list') })
  await page.getByRole('button', { name: 'Next: Brisk walk' }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, /^Brisk walk$/)).toBeFocused()
  await page.locator('#value').focus()
  await page.keyboard.type('30')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.locator('#value').focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, /^Jog on the spot$/)).toBeFocused()
})

const DONE = {
  'E-05 left': record('6,5'),
  'E-05 right': record('11'),
  'E-03 left': record('9', { signs: 'pelvic' }),
}
for (const [name, items] of Object.entries({
  start: { ...screenedOn(TODAY) },
  'the first question': { ...round(), ...at('stopped') },
  'the list': { ...round(DONE), ...at('list') },
  'a stopwatch': { ...round(), ...at('E-04 right') },
  'a beat and a counter': { ...round(), ...at('E-06 right') },
  'the second side': { ...round(), ...at('E-06 left') },
  results: { ...round(DONE), ...at('results') },
})) {
  test(`${name}: no fault of axe in light and dark, no sideways scroll at 320 px`, async ({ page }) => {
    test.slow()
    await open(page, items)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('every test stands on a form to print, drawn, with its steps and room to write', async ({ page }) => {
    await page.goto(ADDRESS)
    await expect(page.locator('.paper-test')).toHaveCount(TEST_IDS.length)
    for (const id of TEST_IDS)
      await expect(page.getByRole('heading', { name: testName(id), exact: true })).toBeVisible()
    expect(await page.locator('.paper-test svg').count()).toBeGreaterThanOrEqual(TEST_IDS.length)
    await expect(page.getByRole('link', { name: 'Do the checklist' })).toBeVisible()
  })
})

test('what was typed lies on the shelf item by item', async ({ page }) => {
  await open(page, { ...round(), ...at('E-06 right') })
  await page.locator('#value').fill('18')
  await expect(page.getByText('Saved on this device')).toBeVisible()
  const kept = await page.evaluate(
    (id) => JSON.parse(localStorage.getItem('rtr:shelf') ?? '{}').items[id]?.value.value,
    `${ROUND}/E-06 right`,
  )
  expect(kept).toBe('18')
})
