import type { Day } from '../domain/shared/days.ts'
import { weekdayAndDate } from './days.ts'

/** The page before a session begins. */
export const SESSION_PAGE = {
  title: 'Session timer',
  description:
    'A run-walk timer that is right when the phone sleeps. It tells you when to run and when to walk, and your music plays on.',
  lead: 'It tells you when to run and when to walk. Put the phone away and listen.',
  today: 'Your session of today',
  own: 'This session',
  start: 'Start',
  startHow: 'It counts 5 seconds down, so that you can put the phone away.',
  noPlan: 'You have no plan yet. Choose a session below, or make a plan that tells you which.',
  toPlan: 'Make a plan',
  noSession: 'Your plan has no session to time today.',
  next: (day: Day) => `Your next run is on ${weekdayAndDate(day)}.`,
  done: 'Your session of today is in the log.',
  closed: 'Your plan holds no run now. See why before you start one.',
  toToday: 'See today',
  free: 'A session of your own',
  freeLabel: 'Walks (w) and runs (r) in minutes',
  freeHint: 'Such as 5w 6x(1r 2w) 5w, or 90s r for seconds.',
  ownTable: 'Stages of your own table',
  stage: (number: number) => `Stage ${number}`,
  choose: 'Choose',
  chooseFor: (text: string) => `Choose ${text}`,
  where: 'Where do you run?',
  outdoors: 'Outdoors',
  treadmill: 'Treadmill',
  outdoorsHint: 'No GPS is used. Time is all the plan needs.',
  runSpeed: 'Speed for running',
  walkSpeed: 'Speed for walking',
  speedHint: 'Type what you set on the belt. The screen reminds you at each change.',
  speedUnit: { km: 'km/h', mi: 'mph' },
  backToToday: 'Back to your session of today',
  unreadable: 'The session that was under way cannot be read.',
  close: 'Close it',
} as const

/** How to do it without a script, with a watch. */
export const WITH_WATCH = {
  title: 'Do it with a watch',
  noScript: 'The timer needs JavaScript. Here is the same session for any watch.',
  steps: [
    {
      strong: 'Set a repeat timer.',
      rest: ' Most sports watches call it intervals: run time, walk time, how often.',
    },
    {
      strong: 'Or read the clock.',
      rest: ' Write the minutes of each change on a card or the back of your hand.',
    },
    { strong: 'Walk first and last.', rest: ' Five minutes at both ends belong to every session.' },
    { strong: 'Turn round at half the time.', rest: ' Then the way back is not longer than the way out.' },
    { strong: 'If it hurts, walk.', rest: ' If it changes how you run, stop and walk home.' },
  ],
  stages: 'The stages as strips',
  key: 'Dark is running, light is walking, true to time.',
  how: 'How this timer works',
  facts: [
    {
      strong: 'It reads the clock and counts no ticks.',
      rest: ' A locked phone, a call or a closed page does not put it out of step.',
    },
    {
      strong: 'It plays tones over your music.',
      rest: ' Each change sounds different, with 3-2-1 before it.',
    },
    { strong: 'It works offline and without GPS.', rest: ' Nothing about where you are is asked or kept.' },
    {
      strong: 'Phones may cut off a page in the pocket.',
      rest: ' Keep this page on the screen: it asks the phone to stay awake.',
    },
  ],
  pain: 'When pain on a run is all right',
  firstWeeks: 'The first weeks of run-walk',
} as const
