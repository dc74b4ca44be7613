/** Whether what was typed is kept, by the code of the save state and its reason. */
export const SAVE_WORDS = {
  loading: '',
  empty: '',
  saving: 'Saving…',
  saved: 'Saved on this device',
  'saved-once': 'Saved on this device, without a second copy',
  full: 'Not saved: this device has no room left',
  refused: 'Not saved: the browser refused',
  'changed-on-read-back': 'Not saved: the browser did not keep what we wrote',
  denied: 'Not saved: the browser keeps nothing for this site',
  'shared-computer': 'Kept in this tab only, until you close it',
  'newer-version': 'Not saved: a newer version of this site is in use',
} as const

export type SaveWord = keyof typeof SAVE_WORDS

/** What to do next, where something is not saved. */
export const SAVE_ADVICE: Partial<Record<SaveWord, string>> = {
  full: 'Download what you typed. Then delete something in this browser. We try again every few seconds.',
  refused: 'Download what you typed. We try again every few seconds.',
  'changed-on-read-back': 'Download what you typed. We try again every few seconds.',
  denied: 'Every tool works until you leave this page. Allow site data, or download what you typed.',
  'shared-computer': 'Download or print what you want to keep.',
  'newer-version': 'Reload this page to get the newer version. Download first what you typed here.',
}

export const IN_COPY = 'The second copy on this device holds it.'

export const STORAGE_ACTIONS = {
  download: 'Download what you typed',
  downloadRaw: 'Download the unreadable text',
  keepShown: 'Go on with the second copy',
  startNew: 'Start new',
  removeText: 'Remove this text',
  putBack: 'Put it back',
  takeOther: 'Use the other one',
  keepThis: 'Keep what is shown',
  correct: 'It is right',
  understood: 'Close this notice',
  reload: 'Reload this page',
} as const

export const DOWNLOAD_NAMES = { shelf: 'restride.json', raw: 'restride-unreadable.txt' } as const

/** Shown where the browser cannot download: the text itself, to copy. */
export const COPY_INSTEAD = 'Your browser could not download. Copy this text and keep it somewhere.'

interface NoticeWords {
  readonly title: string
  readonly text: string
}

export const NOTICES_LABEL = 'About your stored data'

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
