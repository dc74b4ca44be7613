// The reader's choice of light or dark, put on the page before it is painted. Set in /settings/; see src/stores/settings.ts.
try {
  const theme = localStorage.getItem('rtr:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage refused: the system's own choice stands, which is what the page shows without this file.
}
