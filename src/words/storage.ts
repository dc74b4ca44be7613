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
