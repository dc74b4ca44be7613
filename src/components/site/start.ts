// What every page runs: the way to the search, and the worker with its offer of a new version.
import { listenForSearch } from './searchShortcut.ts'
import { keepForOffline } from './siteWorker.ts'
import { offerUpdate, watchForWork } from './updateNotice.ts'

listenForSearch()
watchForWork()

// The page first: what is kept for later must not compete with what is read now.
const keep = () => keepForOffline(offerUpdate)
if (document.readyState === 'complete') keep()
else addEventListener('load', keep, { once: true })
