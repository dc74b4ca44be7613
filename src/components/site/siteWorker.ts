// Keeps the site for offline use, and offers a new version without ever reloading under somebody's hands.

const WORKER = '/sw.js'

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(input: string): string }
}

/** Registers the worker; `offer` is called when a new version waits, with what to do once the reader agrees. */
export async function keepForOffline(offer: (accept: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register(workerAddress())
    watch(registration, offer)
  } catch {
    // Refused (a private window, storage blocked): the site works as any other site does, online.
  }
}

/** The only script address the site's Trusted Types policy lets through. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('rtr-sw', { createScriptURL: () => WORKER })
  return policy?.createScriptURL(WORKER) ?? WORKER
}

function watch(registration: ServiceWorkerRegistration, offer: (accept: () => void) => void): void {
  const offerWaiting = () => {
    const { waiting } = registration
    if (waiting && navigator.serviceWorker.controller) offer(() => takeOver(waiting))
  }
  offerWaiting()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerWaiting)
  })
  // Another tab let the new version in: this page keeps what it has until its reader agrees, too.
  if (navigator.serviceWorker.controller) {
    navigator.serviceWorker.addEventListener('controllerchange', () => offer(() => location.reload()))
  }
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('take-over')
}
