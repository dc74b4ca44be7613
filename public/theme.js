// The reader's choice of light or dark, put on the page before it is painted, and again when another tab changes it.
// Written by src/stores/writing.ts with the setting; on a shared computer it lies in the tab alone.
function showTheme() {
  try {
    const theme = sessionStorage.getItem('rtr:theme') ?? localStorage.getItem('rtr:theme')
    document.documentElement.dataset.theme = theme === 'light' || theme === 'dark' ? theme : 'system'
  } catch {
    // Storage refused: the system's own choice stands, which is what the page shows without this file.
  }
}

showTheme()
addEventListener('storage', showTheme)
addEventListener('pageshow', showTheme)
