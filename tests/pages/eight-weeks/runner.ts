import { expect, type Page } from '@playwright/test'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import { LADDER } from '../../../src/domain/plan/rules.ts'
import { addDays, type Day } from '../../../src/domain/shared/days.ts'
import { weekdayAndDate } from '../../../src/words/days.ts'
import { mainSetText } from '../../../src/words/session.ts'
import type { Hand } from '../hand.ts'
import { heading } from '../plan/people.ts'
import { awake } from '../watch.ts'
import { seenAnswer, seenSaved, seenToday, settled } from './seen.ts'
import { NEWS, type News } from './story.ts'

/** What a page said at one moment, and all that the person had told until then. */
export interface Look {
  readonly at: 'today' | 'answer' | 'saved'
  readonly day: Day
  /** What was done just before. */
  readonly after: string
  readonly log: readonly LogEntry[]
  readonly seen: Readonly<Record<string, unknown>>
}

type Of<Kind extends News['kind']> = Extract<News, { readonly kind: Kind }>

/** A person who lives by Today. They act on the screen alone, keep a diary of their own, and note what they see. */
export class Runner {
  readonly looks: Look[] = []
  readonly #page: Page
  readonly #hand: Hand
  #diary: readonly LogEntry[] = []

  constructor(page: Page, hand: Hand) {
    this.#page = page
    this.#hand = hand
  }

  get diary(): readonly LogEntry[] {
    return this.#diary
  }

  async live(day: Day): Promise<void> {
    const news = NEWS[day]
    await this.#wakeOn(day)
    await this.#lookAtToday(day, 'nothing yet')
    if (news?.kind === 'silent') return
    await this.#answerMorning(day)
    if (news?.kind === 'low') await this.#checkIn(day, news)
    if (news?.kind === 'ill') await this.#leaveOut(day)
    if (news?.kind === 'ill-until') await this.#pause(day, news)
    if (await heading(this.#page, 'Run day').isVisible()) await this.#run(day, news)
    if (await heading(this.#page, 'Walk day').isVisible()) await this.#walk(day)
  }

  /** The page was left open: it learns of the new day when it is looked at again. */
  async #wakeOn(day: Day): Promise<void> {
    await this.#page.clock.setFixedTime(new Date(`${day}T08:00:00`))
    await this.#page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(this.#page.locator('.today-date')).toContainText(weekdayAndDate(day))
  }

  /** Yesterday's run, where there was one. What the card promises is what the plan then answers. */
  async #answerMorning(day: Day): Promise<void> {
    const card = this.#page.locator('.morning')
    if ((await card.count()) === 0) return
    const yesterday = addDays(day, -1)
    const news = NEWS[yesterday]
    const painNextMorning = news?.kind === 'hurts' ? news.nextMorning : 0
    await this.#hand.choose(card.getByLabel(String(painNextMorning), { exact: true }))
    const promised = await card.locator('.morning-effect-now dd').textContent()
    await this.#hand.press(card.getByRole('button', { name: 'Save this answer' }))
    await expect(card).toHaveCount(0)
    this.#diary = this.#diary.map((entry) =>
      entry.kind === 'run' && entry.date === yesterday ? { ...entry, painNextMorning } : entry,
    )
    const seen = await seenAnswer(this.#page)
    expect(seen.answer.join('. '), `${day}: as the card had promised`).toBe(promised)
    this.#note('answer', day, 'the morning', seen)
    await this.#lookAtToday(day, 'the morning')
  }

  async #checkIn(day: Day, { answers }: Of<'low'>): Promise<void> {
    const group = (name: string) => this.#page.getByRole('group', { name })
    const { sleepHours, sleepQuality, soreness, fatigue, stress, mood } = answers
    const taps = {
      ...{ 'How many hours': sleepHours, 'How well': sleepQuality, legs: soreness },
      ...{ energy: fatigue, calm: stress, mood },
    }
    await this.#press('Check in')
    for (const [name, tap] of Object.entries(taps))
      await this.#hand.choose(group(name).getByLabel(String(tap), { exact: true }))
    await this.#press('Save the check')
    await expect(this.#page.getByRole('heading', { name: 'Readiness: walk or rest' })).toBeVisible()
    this.#write({ kind: 'readiness', date: day, ...answers })
    await this.#lookAtToday(day, 'the check')
  }

  async #leaveOut(day: Day): Promise<void> {
    await this.#press('Not today')
    await this.#hand.choose(this.#page.getByLabel('I am ill'))
    await this.#press('Leave today out')
    await expect(heading(this.#page, 'Rest day')).toBeFocused()
    this.#write({ kind: 'skip', date: day, why: 'ill' })
    await this.#lookAtToday(day, 'the day left out')
  }

  async #pause(day: Day, { until }: Of<'ill-until'>): Promise<void> {
    await this.#follow('Plan', 'Your way back to 30 minutes')
    await this.#follow('Pause', 'Pause the plan')
    await this.#hand.choose(this.#page.getByRole('radio', { name: 'I am ill' }))
    await this.#hand.date(this.#page.getByLabel('Last day without a run'), until)
    await this.#press('See what this does')
    await this.#press('Pause the plan')
    await expect(this.#page.locator('.bend-done')).toBeFocused()
    this.#write({ kind: 'pause', from: day, until, why: 'ill' })
    await this.#follow('Today', 'Rest day')
    await this.#lookAtToday(day, 'the pause')
  }

  async #run(day: Day, news: News | undefined): Promise<void> {
    const entry = await this.#runOf(day, news)
    await this.#follow('Log this run', 'Log it')
    await this.#hand.choose(this.#page.getByLabel(news?.kind === 'part' ? 'Part of it' : 'All of it'))
    if (news?.kind === 'part')
      await this.#hand.type(this.#page.getByLabel('Minutes of running'), String(news.minutes))
    const pain = this.#page.getByRole('group', { name: 'Worst pain during the run' })
    await this.#hand.choose(pain.getByLabel(String(entry.painDuring), { exact: true }))
    if (entry.painDuring > 0) {
      await this.#hand.choose(this.#page.getByLabel('Calf', { exact: true }))
      await this.#hand.choose(this.#page.getByLabel('Left', { exact: true }))
    }
    await this.#save(day, entry, 'the run')
  }

  /** The run that Today shows, as the diary has it. */
  async #runOf(day: Day, news: News | undefined) {
    const shown = await this.#page.locator('.session-card > h2').textContent()
    const session = LADDER.find(({ segments }) => mainSetText(segments) === shown)
    if (!session) throw new Error(`${day}: Today shows no session of the ladder but ${shown}`)
    return {
      kind: 'run',
      date: day,
      stage: session.stage,
      runSeconds: news?.kind === 'part' ? news.minutes * 60 : session.runSeconds,
      completed: news?.kind !== 'part',
      painDuring: news?.kind === 'hurts' ? news.during : 0,
      painNextMorning: null,
      ...(news?.kind === 'hurts' && { place: 'calf left' }),
    } as const
  }

  /** The walk that a run was lowered to. */
  async #walk(day: Day): Promise<void> {
    await this.#follow('Log a walk', 'Walk')
    await this.#save(day, { kind: 'walk', date: day, minutes: 30 }, 'the walk')
  }

  async #save(day: Day, entry: LogEntry, what: string): Promise<void> {
    await this.#press('Save')
    await expect(heading(this.#page, 'It is in your log')).toBeFocused()
    this.#write(entry)
    this.#note('saved', day, what, await seenSaved(this.#page))
    await this.#follow('To today', /is done$/)
    await this.#lookAtToday(day, what)
  }

  /** Reads the whole page, the folded reason for a session too. */
  async #lookAtToday(day: Day, after: string): Promise<void> {
    await settled(this.#page)
    const why = this.#page.locator('.session-card .why')
    if ((await why.count()) > 0 && (await why.getAttribute('open')) === null) {
      await this.#hand.press(why.locator('summary'))
      await expect(why.locator('.reasons')).toBeVisible()
    }
    this.#note('today', day, after, await seenToday(this.#page))
  }

  #note(at: Look['at'], day: Day, after: string, seen: Look['seen']): void {
    this.looks.push({ at, day, after, log: this.#diary, seen })
  }

  #write(entry: LogEntry): void {
    this.#diary = [...this.#diary, entry]
  }

  #press(name: string): Promise<void> {
    return this.#hand.press(this.#page.getByRole('button', { name, exact: true }))
  }

  async #follow(link: string, title: string | RegExp): Promise<void> {
    await this.#hand.press(this.#page.getByRole('link', { name: link, exact: true }).first())
    await expect(heading(this.#page, title)).toBeVisible()
    await awake(this.#page)
  }
}
