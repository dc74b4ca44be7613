/** While a part of a tool is on its way, and when it does not come. */
export const LATER = {
  loading: 'One moment…',
  failed: 'This part did not load. What you typed is kept. Check your connection, then load the page again.',
  broke: 'Something broke here. What you typed is kept. Load the page again.',
  reload: 'Load again',
} as const

/** Names the place where notices about stored data appear. */
export const NOTICES_LABEL = 'About your stored data'
