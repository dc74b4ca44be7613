/** Every name the site keeps anything under, for the code and for the list on the settings page. */
export const SHELF_KEY = 'rtr:shelf'
export const THEME_KEY = 'rtr:theme'
/** Followed by the version the text had before an upgrade. */
export const KEPT_PREFIX = 'rtr:kept:'
/** Followed by a number: texts that could not be read. */
export const DAMAGED_PREFIX = 'rtr:damaged:'
export const TAB_ONLY_KEY = 'rtr:tab-only'
export const COPY_DATABASE = 'rtr:copy'

/** Other projects may share the origin: whatever does not begin so is not ours to touch. */
export const OUR_PREFIX = 'rtr:'

/** Items that a script needs before the site's code runs, and the key each is repeated under. */
export const MIRRORS: readonly { readonly id: string; readonly key: string }[] = [
  { id: 'settings.theme', key: THEME_KEY },
]

export type KeyCode = 'shelf' | 'copy' | 'theme' | 'kept' | 'damaged' | 'tab-only'

export interface KeyListed {
  readonly code: KeyCode
  readonly name: string
  readonly where: 'localStorage' | 'sessionStorage' | 'IndexedDB'
}

export const KEYS: readonly KeyListed[] = [
  { code: 'shelf', name: SHELF_KEY, where: 'localStorage' },
  { code: 'copy', name: COPY_DATABASE, where: 'IndexedDB' },
  { code: 'theme', name: THEME_KEY, where: 'localStorage' },
  { code: 'kept', name: `${KEPT_PREFIX}1`, where: 'localStorage' },
  { code: 'damaged', name: `${DAMAGED_PREFIX}1`, where: 'localStorage' },
  { code: 'tab-only', name: TAB_ONLY_KEY, where: 'sessionStorage' },
]
