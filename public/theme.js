// See docs/decisions/parts.md
function showTheme() {
  try {
    const theme = sessionStorage.getItem('rtr:theme') ?? localStorage.getItem('rtr:theme')
    document.documentElement.dataset.theme = theme === 'light' || theme === 'dark' ? theme : 'system'
  } catch {}
}

showTheme()
addEventListener('storage', showTheme)
addEventListener('pageshow', showTheme)
