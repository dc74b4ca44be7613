import type { Sign } from '../domain/baseline/model.ts'
import type { TestId } from '../domain/shared/ids.ts'

export interface TestWords {
  /** What the test tells, in one sentence. */
  readonly why: string
  readonly needs: string
  readonly steps: readonly string[]
  /** When to stop, beside pain over the limit. */
  readonly stop: string
  /** Name of the number, as its field says it. */
  readonly value: string
  /** What a result cannot tell. */
  readonly limit?: string
}

/** How each self-test is done, in our own words; forms and figures: section E of the register. */
export const TEST_WORDS: Readonly<Record<TestId, TestWords>> = {
  'E-01': {
    why: 'Walking is the base of running. The plan starts once 30 minutes feel fine.',
    needs: 'A flat way to walk and a clock: a watch, or the phone you take along.',
    steps: [
      'Walk easily for 2 minutes.',
      'Then walk as fast as you can while you can still talk.',
      'Keep on until 30 minutes, or until something stops you.',
      'Notice your pain at 10, 20 and 30 minutes. The worst of the three counts.',
      'Tomorrow morning, note how the leg feels.',
    ],
    stop: 'Stop when you limp, when a joint swells, or when pain goes over your limit. Write the minutes until then.',
    value: 'Minutes of brisk walking',
  },
  'E-02': {
    why: 'Sixty seconds of light jogging on the spot are a small taste of running.',
    needs: 'Room to stand, and a clock.',
    steps: [
      'Stand tall.',
      'Jog lightly on the spot, with your feet just clear of the floor.',
      'Keep a steady beat for 60 seconds.',
      'Tomorrow morning, note how the leg feels.',
    ],
    stop: 'Stop when pain builds, when you limp, or when you leak or feel heaviness below.',
    value: 'Seconds of jogging',
  },
  'E-03': {
    why: 'A run is a row of hops from leg to leg. Ten small ones show how your leg takes them.',
    needs: 'A flat floor, and a wall in reach.',
    steps: [
      'Stand on one leg near the wall.',
      'Hop on the spot 10 times, no higher than your ankle.',
      'Land softly. Listen for an even beat.',
      'Rest 30 seconds before the other leg.',
    ],
    stop: 'Stop at once if a bone hurts, if the leg gives way, or if you leak or feel heaviness below.',
    value: 'Hops done',
    limit: 'A landing that sounds heavier on one side is worth a note below.',
  },
  'E-04': {
    why: 'Each step of a run is a moment on one leg. Ten seconds on each side are needed before the first run.',
    needs: 'Bare feet, a wall in reach, and a clock.',
    steps: [
      'Cross your arms over your chest.',
      'Lift one foot to the height of the other ankle. The legs do not touch.',
      'Keep your eyes open and look straight ahead.',
      'Stop the clock when the foot comes down, the standing foot moves, or the arms open. At 45 seconds you are done.',
      'Try 3 times. Keep the best.',
    ],
    stop: 'Stop if you fall. If you cannot hold 3 seconds, practise beside a kitchen worktop first.',
    value: 'Best of 3, in seconds',
  },
  'E-05': {
    why: 'A stiff ankle changes how the leg takes each step. This measures how far yours bends.',
    needs: 'A tape measure on the floor, with its start at a wall. Bare feet.',
    steps: [
      'Put your big toe and heel on the tape, toes to the wall.',
      'Bend the knee until it touches the wall, in line with your second toe. The heel stays down.',
      'Slide the foot back 1cm (0.4 inches) and try again.',
      'Keep the last distance at which the knee still touches. Measure from toe to wall.',
      'Try 3 times. Keep the best.',
    ],
    stop: 'Stop if it pinches in the front of the ankle.',
    value: 'Centimetres from toe to wall',
  },
  'E-06': {
    why: 'Your calf carries more of a run than any other muscle. This counts how often it lifts you.',
    needs: 'A wall to touch, and 60 beats a minute: up on one, down on the next.',
    steps: [
      'Stand on one leg, knee straight, fingertips on the wall.',
      'Rise as high as you can. Each rise goes as high as the first.',
      'Up on one beat, all the way down on the next.',
      'Stop when height, knee or beat fail for the second time.',
      'Rest 2 minutes before the other side.',
    ],
    stop: 'Stop when pain goes over your limit. If you cannot do one after a snap, get medical care today.',
    value: 'Full raises',
    limit: 'Studies used different beats. Keep this one, and compare only with yourself at this one.',
  },
  'E-07': {
    why: 'It shows how thigh and hip lower you on one leg, as each landing of a run does.',
    needs: 'A step of 15 to 20cm (6 to 8 inches), and a mirror or a phone to film from the front.',
    steps: [
      'Stand on the edge of the step on one leg.',
      'Lower the other heel until it touches the floor. Put no weight on it.',
      'Come up again. Do 10.',
      'See what moves: trunk, pelvis, knee or foot. Write it in the note.',
    ],
    stop: 'Stop when pain goes over your limit, or when the leg gives way.',
    value: 'Good repetitions, up to 10',
    limit: 'Nobody has tested how well people rate themselves. Trained raters agree about 8 times in 10.',
  },
  'E-08': {
    why: 'Standing up on one leg shows the strength of thigh and hip together.',
    needs: 'A firm chair of about 45cm (18 inches), its back against a wall.',
    steps: [
      'Sit with your arms crossed. One foot on the floor, the other leg out in front.',
      'Stand up fully on one leg.',
      'Sit down with control. Do not drop.',
      'Count until you cannot do another good one.',
    ],
    stop: 'Stop when the knee hurts over your limit, or when the leg gives way.',
    value: 'Times you stood up',
  },
  'E-09': {
    why: 'It shows how buttock and hamstring hold you up when the foot is on the ground.',
    needs: 'A mat or a carpet.',
    steps: [
      'Lie on your back. One heel on the floor, that knee bent.',
      'Hold the other leg up.',
      'Lift your hips until they are level. Touch the floor, and lift again.',
      'Count until the hips sag.',
    ],
    stop: 'Stop at a cramp, or when the back of the thigh hurts over your limit.',
    value: 'Full bridges',
    limit: 'Young footballers did about 25 on a high bench. On the floor no usual number is known.',
  },
  'E-10': {
    why: 'The side of trunk and hip keeps your pelvis level on each step.',
    needs: 'A mat, and a clock.',
    steps: [
      'Lie on your side. Elbow under the shoulder, top foot in front of the other.',
      'Lift your hips into one straight line.',
      'Stop the clock when the hips drop.',
      'Rest 2 to 5 minutes before the other side.',
    ],
    stop: 'Stop if your shoulder or back hurts.',
    value: 'Seconds held',
    limit: 'No table of usual seconds could be confirmed. Compare only with yourself.',
  },
  'E-11': {
    why: 'It counts how often the outer hip lifts the leg.',
    needs: 'A mat beside a wall.',
    steps: [
      'Lie on your side with your back to the wall.',
      'Top leg in line with your body, toes forward.',
      'Lift it about a third of the way up. Lower it slowly.',
      'Count for as long as the heel slides along the wall.',
    ],
    stop: 'Stop if your groin hurts.',
    value: 'Full lifts',
  },
  'E-12': {
    why: 'Ten easy leaps are the last step before hills and speed.',
    needs: 'About 10 metres (33 feet) of flat, even ground. Do the hops in place first.',
    steps: [
      'Leap from one foot to the other, forward and easy.',
      'Land softly. Keep an even beat.',
      'Do 10 in all.',
    ],
    stop: 'Stop when pain goes over your limit, when the leg gives way, or when you leak or feel heaviness below.',
    value: 'Leaps done',
  },
  'E-13': {
    why: 'How far one leg hops, held against the other, is asked before speed.',
    needs: 'A tape measure on a floor that does not slip.',
    steps: [
      'Stand on one leg with your toe on the line.',
      'Hop as far as you can hold.',
      'Land on the same leg and stay for 2 seconds.',
      'Measure from the line to your heel. Keep the best of 3.',
    ],
    stop: 'Stop at any pain over your limit, when the leg gives way, or when you leak or feel heaviness below.',
    value: 'Centimetres, best of 3',
  },
  'E-14': {
    why: 'For your information only. No result of this test is good or bad.',
    needs: 'A high seat or table, a bed, and a phone with a level.',
    steps: [
      'Sit with your knees bent and your lower legs hanging.',
      'Turn one shin out as far as it goes, then in. The thigh stays still.',
      'Lay the phone along the shin and read both angles. Add them together.',
      'Then lie on the edge of a bed and hold the other knee to your chest. Your low back presses down.',
      'Let the leg hang. Notice whether the thigh drops level. Write it in the note.',
    ],
    stop: 'Stop if it pinches in the groin.',
    value: 'Degrees, out and in together',
    limit:
      'When people graded this test, they did hardly better than chance. So we record it and do not grade it.',
  },
  'E-15': {
    why: 'It joins balance and hip drive. Clinics use it after a birth, before running.',
    needs: 'Room to stand, and a wall in reach.',
    steps: [
      'Stand on one leg.',
      'Drive the other knee forward, with the opposite arm.',
      'Then lean forward from the hip and send the leg back.',
      'Do 10 smooth ones.',
    ],
    stop: 'Stop when the leg gives way, or when you leak or feel heaviness below.',
    value: 'Smooth repetitions',
  },
}

/** What may end a test, as a person would say it, for the boxes to tick. */
export const SIGN_LABELS: Readonly<Record<Sign, string>> = {
  limp: 'I began to limp',
  swelling: 'A joint swelled',
  'giving-way': 'The leg gave way',
  pelvic: 'I leaked, or felt heaviness or a bulge below',
  fall: 'I fell',
  pinch: 'It pinched in the front of the ankle',
  cramp: 'The back of the thigh cramped',
  groin: 'My groin hurt',
  'back-or-shoulder': 'My back or shoulder hurt',
  'worse-morning': 'The next morning it was worse',
}

/** What to do about a sign. */
export const SIGN_ADVICE: Readonly<Record<Sign, string>> = {
  limp: 'Do not run on a limp. If it is still there in two days, see a clinician.',
  swelling: 'Do not test again today. If the joint swells again, see a clinician before you run.',
  'giving-way': 'See a clinician before you run. A leg that gives way needs to be looked at.',
  pelvic: 'Do no jumps for now. If it happens again, see a pelvic-health clinician.',
  fall: 'Practise standing beside a kitchen worktop first, with fingertips on it.',
  pinch: 'Do not push into the pinch. If it stays, show it to a clinician.',
  cramp: 'A cramp is common. Rest, and try again another day with the foot a little closer.',
  groin: 'Do the red-flag checklist again. Pain in the groin needs a look before you run.',
  'back-or-shoulder': 'Leave this test out, or do it from the knees.',
  'worse-morning': 'That was a little too much. Walk less for two days, then test again.',
}

/** What ended a test, as the end of "it ended with". */
export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  limp: 'a limp',
  swelling: 'swelling',
  'giving-way': 'the leg giving way',
  pelvic: 'leaking, heaviness or a bulge',
  fall: 'a fall',
  pinch: 'a pinch in the ankle',
  cramp: 'a cramp',
  groin: 'groin pain',
  'back-or-shoulder': 'back or shoulder pain',
  'worse-morning': 'a worse next morning',
}
