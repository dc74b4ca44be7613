export const SETTINGS_TITLE = 'Settings'
export const SETTINGS_LEAD =
  'Four choices, saved at once on this device. Below them is everything this site keeps here, and why.'

export const SETTINGS_NO_SCRIPT =
  'These choices need JavaScript. Without it the site shows kilometres, the general emergency advice and the colours of your device.'

export const UNITS_WORDS = {
  legend: 'Distance and pace',
  choices: { km: 'Kilometres', mi: 'Miles' },
} as const

export const THEME_WORDS = {
  legend: 'Colours',
  choices: { system: 'As on this device', light: 'Light', dark: 'Dark' },
} as const

export const COUNTRY_WORDS = {
  label: 'Country',
  hint: 'For the emergency number on the red-flag checklist.',
  choose: 'Choose a country',
} as const

export const SHARED_WORDS = {
  legend: 'Who uses this device',
  hint: 'On a shared computer your entries stay in this tab. They are gone when you close it.',
  choices: { device: 'Only I, or people I trust', tab: 'Others too: keep nothing after I close this tab' },
  stillThere: 'This device still holds what was stored before.',
  remove: 'Remove it from this device',
  confirm: 'Remove everything that Restride stored on this device? This cannot be undone.',
  confirmed: 'Yes, remove it',
  cancel: 'No, keep it',
  removed: 'Removed from this device.',
  notRemoved: 'The browser did not remove everything. Delete this site’s data in the browser’s own settings.',
} as const

export const KEPT_WORDS = {
  title: 'What this site keeps on your device',
  lead: 'Nothing is sent anywhere. There are no cookies. These are all the names we use:',
  name: 'Name',
  where: 'Where',
  why: 'Why',
} as const

/** Why each key is kept, by the code in `stores/keys.ts`. */
export const KEY_WORDS = {
  shelf: 'What you entered: answers, profile, diary, settings. On a shared computer it lies in the tab.',
  copy: 'A second copy of the same, in case the first is lost or damaged.',
  theme: 'Your choice of colours once more, to show them before the page is painted.',
  kept: 'Your data as it was before an upgrade, one for each older version.',
  damaged: 'A text that could not be read, kept until you remove it.',
  'tab-only': 'Your note that others use this device. It goes when the tab is closed.',
} as const
