interface NoticeWords {
  readonly title: string
  readonly text: string
}

/** Notices about stored data, by their codes. */
export const NOTICE_WORDS = {
  unreadable: {
    title: 'Your stored data could not be read',
    text: 'Nothing was deleted. Download the text, then start new. Your next entry puts the text aside, not away.',
  },
  'unreadable-restored': {
    title: 'Your stored data could not be read, so you see the second copy',
    text: 'Nothing was deleted. Look through it, and go on with it if it is right.',
  },
  'not-upgraded': {
    title: 'Your stored data could not be brought to this version',
    text: 'It is untouched. Download the text before you start new.',
  },
  foreign: {
    title: 'Something else lies where this site keeps its data',
    text: 'It is not ours, so we did not touch it. Download it if you know it.',
  },
  'kept-aside': {
    title: 'A text that could not be read is kept on this device',
    text: 'Download it if you want to keep it. Remove it when you no longer need it.',
  },
  altered: {
    title: 'Some stored entries are not what was written',
    text: 'Please look at these entries. Say that they are right, or enter them again.',
  },
  'restored-from-copy': {
    title: 'Your data was restored from its second copy',
    text: 'The first copy was gone. Look whether your last entries are there.',
  },
  'cleared-elsewhere': {
    title: 'Your data was removed in another tab',
    text: 'If you did not mean that, put it back now. It is gone when you leave this page.',
  },
  conflict: {
    title: 'The same entry was changed in two places',
    text: 'You see the later one. The other one is:',
  },
  'newer-version': {
    title: 'A newer version of this site stored your data',
    text: 'This older page only reads, so that nothing is lost. Reload to get the newer version.',
  },
  'nearly-full': {
    title: 'The room for your data is nearly full',
    text: 'Download a copy, then delete what you no longer need.',
  },
} as const satisfies Record<string, NoticeWords>

export type NoticeWord = keyof typeof NOTICE_WORDS

export const usedText = (percent: number): string => `${percent} % of the room is used.`
