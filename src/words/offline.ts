/** The words for being offline, for a wrong address and for an update. */
export const OFFLINE = {
  title: 'You are offline',
  description: 'This page is not on your device. Every page listed here is.',
  lead: 'This page is not saved on your device. The pages below are, and they work now.',
  saved: 'Saved on this device',
} as const

export const NOT_FOUND = {
  title: 'There is no page here',
  description: 'This address has no page. Search the site, or start with the red-flag checklist.',
  lead: 'The address may be old, or a letter may be wrong.',
  search: 'Search the site',
  home: 'Go to the home page',
} as const

export const URGENT = {
  title: 'Before anything else: is this urgent?',
  body: 'Call your emergency number now for chest pain, fainting or trouble breathing. Do the same for new numbness between your legs, or loss of bladder or bowel control.',
  link: 'Check all red flags',
} as const

export const UPDATE = {
  ready: 'A new version is ready.',
  reload: 'Load it now',
} as const
