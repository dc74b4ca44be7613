// What every page runs: the way to the search, and the worker with its offer of a new version.
import { listenForSearch } from './searchShortcut.ts'
import { keepForOffline } from './siteWorker.ts'
import { offerUpdate, watchForWork } from './updateNotice.ts'

listenForSearch()
watchForWork()
keepForOffline(offerUpdate)
