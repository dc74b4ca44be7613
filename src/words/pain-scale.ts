/** What the numbers of the pain scale mean. */
export const PAIN_ANCHORS = '0 is no pain. 3 is mild. 5 is hard to ignore. 10 is the worst you can imagine.'

/** Each number by what it lets you do, shown for the one that is chosen. */
export const PAIN_WORDS: readonly string[] = [
  'No pain.',
  'You notice it only when you look for it.',
  'It comes and goes. You forget it.',
  'Mild. It is there, and changes nothing you do.',
  'You keep thinking of it.',
  'Hard to ignore. You would rather ease off.',
  'You slow down, or move with care.',
  'You have to stop what you are doing.',
  'Ordinary walking hurts.',
  'You can hardly put weight on it.',
  'The worst you can imagine.',
]

/** Effort from 0 to 10, by how well you can talk. */
export const EFFORT_WORDS: readonly string[] = [
  'No effort at all.',
  'Very easy. You could sing.',
  'Easy. You talk in full sentences.',
  'Easy. You talk in full sentences.',
  'Steady. You talk in short phrases.',
  'Steady. You talk in short phrases.',
  'Steady, getting hard.',
  'Hard. Single words.',
  'Hard. Single words.',
  'Very hard. No words.',
  'All you have.',
]
