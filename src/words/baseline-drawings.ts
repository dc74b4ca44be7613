import type { TestId } from '../domain/shared/ids.ts'

/** What the picture of each self-test shows, one entry a picture. */
export const TEST_PICTURES: Readonly<Record<TestId, readonly string[]>> = {
  'E-01': ['A person walks with long steps. The front heel lands, the arms swing, the trunk is tall.'],
  'E-02': [
    'A person jogs on the spot. One foot is on the floor, the other just clear of it, then they change.',
  ],
  'E-03': [
    'A person bends one leg a little, then hops straight up on it, ankle-high. The other foot stays off the floor.',
  ],
  'E-04': [
    'A person stands on one bare foot with arms crossed. The other foot is held beside the ankle, not touching.',
  ],
  'E-05': [
    'A person lunges to a wall with bare feet. The front knee touches the wall, its heel stays down. The gap from toe to wall is measured.',
  ],
  'E-06': [
    'A person stands on one leg, fingertips on a wall. With a straight knee the heel rises as high as it goes.',
  ],
  'E-07': [
    'A person stands on a low step on one leg. That knee bends until the other heel touches the floor in front.',
  ],
  'E-08': [
    'A person sits on a chair with arms crossed, one foot down, the other leg out in front. Then they stand up on the one leg.',
  ],
  'E-09': [
    'A person lies on the back, one knee bent with its heel down, the other leg held up. Then the hips lift into one line.',
  ],
  'E-10': [
    'A person lies on one side on the elbow. Then the hips lift, until head, hips and feet are in one line.',
  ],
  'E-11': ['A person lies on one side along a wall. The top leg lifts, straight, with the toes forward.'],
  'E-12': ['A person leaps forward from one foot and lands on the other with a soft knee.'],
  'E-13': [
    'A person hops from a line and lands on the same leg with a soft knee. The way from line to heel is measured.',
  ],
  'E-14': [
    'A person sits on a table with the lower legs hanging. One shin turns out, then in. The thigh stays still.',
    'A person lies at the end of a bed and holds one knee to the chest. The other leg hangs over the end.',
  ],
  'E-15': [
    'A person stands on one leg, the other knee and the opposite arm in front. Then they lean from the hip and the leg goes back.',
  ],
}

/** The page that shows all drawings. */
export const DRAWINGS_PAGE = {
  title: 'The drawings',
  description: 'Every self-test and every exercise as a drawing, with what each picture shows in words.',
  lead: 'Each picture shows how a self-test or an exercise is done: where it starts, and where it goes.',
  made: 'Nobody posed for them. Each is worked out from the angles of the joints, so limbs keep their length and feet stand on the floor.',
  near: 'The stronger coloured arm and leg are the ones nearer to you. An arrow between two poses leads from one to the next. An arrow inside a picture shows the movement.',
  exercises: 'The exercises',
  exercisesLead: 'Each of the 42 in the build it has on its own page, with what its picture shows in words.',
  slight: 'slighter build',
  broad: 'broader build',
} as const
