import { expect, type Page } from '@playwright/test'
import { encode } from '../../../src/domain/backup/encode.ts'
import type { Json } from '../../../src/domain/backup/model.ts'
import { FLAGS } from '../../../src/domain/screening/rules.ts'
import { awake } from '../watch.ts'

/** A Monday, as the browser's clock has it in these tests. */
export const TODAY = '2026-11-23'

/** One page of the questions: what is chosen, and what is typed by label. */
export interface Step {
  readonly title: string | RegExp
  /** Labels of radios and check boxes, with the group where a label stands in several. */
  readonly choose?: readonly (string | readonly [group: string, label: string])[]
  readonly type?: Readonly<Record<string, string>>
}

const DONE = 'Done, pain within the limit'
const movements: Step = {
  title: 'Try four small movements',
  choose: [
    ['Jog on the spot for 60 seconds', DONE],
    ['Stand on one leg for 10 seconds, each side', DONE],
    ['10 single-leg squats, each side', DONE],
    ['10 hops on one leg, each side', DONE],
  ],
}
const stop = (choice: string): Step => ({ title: 'What stopped you running?', choose: [choice] })
const ago = (count: string, unit: string): Step => ({
  title: 'When was your last run?',
  choose: ['I know roughly how long ago', unit],
  type: { 'How many': count },
})
const walks: readonly Step[] = [
  { title: 'How long can you walk briskly now?', type: { 'Minutes of brisk walking': '40' } },
  { title: 'What was the worst pain on that walk?', choose: ['0'] },
  { title: 'Have you walked 30 minutes, 3 times a week, for 2 weeks?', choose: ['Yes'] },
]
const ends = (age: string, days: readonly string[]): readonly Step[] => [
  { title: 'Any other injury in the last 12 months?', choose: ['No'] },
  { title: 'How old are you?', type: { 'Your age': age } },
  { title: /Use the gentler first weeks/ },
  { title: 'Which days can you run?', choose: days },
  { title: 'What is the first day you could run?', choose: [/^Today/.source] },
  { title: /What would a good return look like/, type: { 'In your own words': 'The park loop' } },
  { title: 'How long do you want to run without a break?' },
  { title: /Did a clinician set you limits/, choose: ['No'] },
]

export const CALF: readonly Step[] = [
  stop('An injury that a clinician has named'),
  { title: 'What did the clinician call it?', choose: ['Calf strain'] },
  { title: 'Which side is hurt?', choose: ['Left'] },
  ago('10', 'weeks'),
  ...walks,
  movements,
  { title: 'On a usual morning, how much does it hurt?', choose: ['0'] },
  ...ends('41', ['Monday', 'Wednesday', 'Friday']),
]
export const TWO_YEARS: readonly Step[] = [
  stop('No injury: I had a break from running'),
  ago('2', 'years'),
  { title: /Before you stopped, could you run/, choose: ['Yes'] },
  ...walks,
  movements,
  ...ends('33', ['Tuesday', 'Thursday', 'Sunday']),
]
export const BONE: readonly Step[] = [
  stop('An injury that a clinician has named'),
  { title: 'What did the clinician call it?', choose: ['Bone stress or a stress fracture'] },
  { title: 'Which bone was it?', choose: ['Inner edge of the shin bone'] },
  { title: 'Has a clinician agreed that you may run?', choose: ['No, or not yet'] },
]

const noFlags = Object.fromEntries(FLAGS.filter((flag) => !flag.needsRun).map((flag) => [flag.id, 'no']))

/** A checklist without a sign, done on that day. */
export const screenedOn = (takenOn: string, answers: Readonly<Record<string, string>> = {}) => ({
  'screening.last': { takenOn, answers: { ...noFlags, ...answers } },
})

/** Opens the builder, or another tool, with these things stored, on 23 November 2026 or the day that is told. */
export async function openWith(
  page: Page,
  items: Readonly<Record<string, Json>>,
  address = '/plan/',
  today: string = TODAY,
): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T09:00:00`))
  const stored = new Map(Object.entries(items).map(([id, value]) => [id, { n: 1, value }] as const))
  await page.goto('/icon.svg')
  await page.evaluate((text) => localStorage.setItem('rtr:shelf', text), encode({ rev: 1, items: stored }))
  await openPlan(page, address)
}

export async function openPlan(page: Page, address = '/plan/'): Promise<void> {
  await page.goto(address)
  await awake(page)
}

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** The radios, boxes and fields of a step on the page. */
export function fieldsOf(page: Page, step: Step) {
  const choices = (step.choose ?? []).map((choice) => {
    if (typeof choice === 'string') return page.getByLabel(labelOf(choice)).first()
    return page.getByRole('group', { name: choice[0] }).getByLabel(choice[1], { exact: true })
  })
  const texts = Object.entries(step.type ?? {}).map(
    ([label, text]) => [page.getByLabel(label, { exact: true }), text] as const,
  )
  return { choices, texts }
}

const labelOf = (label: string): RegExp =>
  label.startsWith('^') ? new RegExp(label) : new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** What was chosen and typed stands there, word for word. */
export async function expectKept(page: Page, step: Step): Promise<void> {
  await expect(heading(page, step.title)).toBeVisible()
  const { choices, texts } = fieldsOf(page, step)
  for (const choice of choices) await expect(choice).toBeChecked()
  for (const [field, text] of texts) await expect(field).toHaveValue(text)
}
