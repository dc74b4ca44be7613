// The worker of the site. The build puts VERSION and FILES above this line. It keeps every file of one version together,
// answers from there when the network does not, and waits to be asked before it takes over an open page.
const PREFIX = 'restride-'
const CACHE = PREFIX + VERSION
const NETWORK_PATIENCE_MS = 4000
const HASHED = /^\/_astro\/|^\/pagefind\/(fragment|index)\//

self.addEventListener('install', (event) => event.waitUntil(keepEverything()))
self.addEventListener('activate', (event) => event.waitUntil(dropOldVersions()))
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request))
})

async function keepEverything() {
  const cache = await caches.open(CACHE)
  await Promise.all(FILES.map((address) => keep(cache, address)))
}

/** A file whose name holds its hash is taken from an older version; all others are asked for anew. */
async function keep(cache, address) {
  const older = HASHED.test(address) && (await caches.match(address))
  const response = older || (await fetch(address, { cache: 'no-cache' }))
  if (!response.ok || response.redirected) throw new Error(`${address} could not be kept: ${response.status}`)
  await cache.put(address, response)
}

async function dropOldVersions() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  )
  await self.clients.claim()
}

/** Pages come from the network, and from the kept version when it fails, is broken or keeps a reader waiting. */
async function page(request) {
  const saved = await kept(request)
  const fresh = fetch(request)
  try {
    const response = await (saved ? Promise.race([fresh, tooLong()]) : fresh)
    return response.status >= 500 && saved ? saved : response
  } catch {
    fresh.catch(() => {})
    return saved ?? (await kept('/offline/')) ?? Response.error()
  }
}

const tooLong = () =>
  new Promise((_, reject) =>
    setTimeout(() => reject(new Error('The network took too long')), NETWORK_PATIENCE_MS),
  )

/** Every other file comes from the kept version, so that an open page never mixes two versions. */
async function file(request) {
  return (await kept(request)) ?? fetch(request)
}

async function kept(request) {
  const cache = await caches.open(CACHE)
  return cache.match(request, { ignoreSearch: true })
}
