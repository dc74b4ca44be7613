/** What the numbers of the pain scale mean. */
export const PAIN_ANCHORS = '0 is no pain. 3 is mild. 5 is hard to ignore. 10 is the worst you can imagine.'
