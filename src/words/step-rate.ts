import { STEP_COUNT_BOUNDS, STEP_COUNT_SECONDS, STEP_RATE_PERCENT } from '../domain/routine/rules.ts'

/** The step-rate helper and the list for filming a run. */
export const STEP_RATE = {
  title: 'Step rate and filming your run',
  description:
    'Find your step rate, try steps 5% quicker to a beat, and film your run with a friend’s phone.',
  lead: 'A slightly quicker, shorter step at the same speed asks less of the knee. No one number is right for everyone.',
  limits:
    'It feels harder at first. Whether it changes injuries is hardly known. Leave it alone if nothing hurts, and never change it in the week that your plan goes up a stage.',
  rule: 'The rule on form',
  count: `Steps of both feet in ${STEP_COUNT_SECONDS} seconds`,
  countHint:
    'On an easy run, count every step of both feet while a friend or your watch times half a minute.',
  outside: `Count again: between ${STEP_COUNT_BOUNDS[0]} and ${STEP_COUNT_BOUNDS[1]} steps.`,
  yours: (rate: number) => `Your step rate is ${rate} steps a minute.`,
  quicker: (rate: number) => `${STEP_RATE_PERCENT.usual}% quicker is ${rate}. Begin with a minute at a time.`,
  most: `More than ${STEP_RATE_PERCENT.most}% is too much at once.`,
  beat: 'The beat to step to',
  turns: ['Left', 'Right'],
  noScript: 'Without the tool: double what you counted. Then add 5 for every 100.',
  film: 'Film your run',
  filmLead:
    'A friend films ten seconds from the side and ten from behind. The film stays on that phone; nothing is sent to us.',
  looking: 'Look at these, without marks for right and wrong:',
  looks: [
    'Posture: is the trunk tall, with a slight lean from the ankles?',
    'Hips, from behind: do they stay about level, or does one side drop at each step?',
    'Knees, from behind: do they point the way you run, or drift to the middle?',
    'Feet, from the side: how far in front of the knee does the foot land?',
    'Noise: can you hear your feet?',
    'Step rate: count the steps of the film, as above.',
  ],
  after:
    'One run looks different from the next. Show it to your clinician before you change more than one thing.',
} as const
