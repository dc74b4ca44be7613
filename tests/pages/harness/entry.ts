// The real stores and nothing else, at the hand of a test: `window.store`.
import * as actions from '../../../src/stores/actions.ts'
import * as keeping from '../../../src/stores/keeping.ts'
import * as shelf from '../../../src/stores/shelf.ts'

export const store = { ...shelf, ...actions, ...keeping }

declare global {
  interface Window {
    readonly store: typeof store
  }
}

Object.assign(window, { store })
shelf.openShelf()
