// The worker of the site. The build puts VERSION and FILES above this line. It keeps every file of one version together,
// answers from there when the network does not, and waits to be asked before it takes over an open page.
const PREFIX = 'restride-'
const CACHE = PREFIX + VERSION
const NETWORK_PATIENCE_MS = 4000
/** The page of one source: kept when it is opened. Until then its entry in the list of all sources stands in for it. */
const ONE_SOURCE = /^\/sources\/([^/]+)\/$/
const HASHED = /^\/_astro\/|^\/pagefind\/(fragment|index)\//

self.addEventListener('install', (event) => event.waitUntil(keepEverything()))
self.addEventListener('activate', (event) => event.waitUntil(dropOldVersions()))
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  event.respondWith(request.mode === 'navigate' ? page(event) : file(request))
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
async function page(event) {
  const { request } = event
  const saved = (await kept(request)) ?? entryInList(request)
  const fresh = fetch(request)
  try {
    const response = await (saved ? Promise.race([fresh, tooLong()]) : fresh)
    if (response.status >= 500 && saved) return saved
    event.waitUntil(keepOpened(request, response))
    return response
  } catch {
    fresh.catch(() => {})
    return saved ?? (await kept('/offline/')) ?? Response.error()
  }
}

function entryInList(request) {
  const [, id] = ONE_SOURCE.exec(new URL(request.url).pathname) ?? []
  return id && Response.redirect(`/sources/#${id}`)
}

/** Keeps a page that is not kept from the start. A device that is full goes without. */
async function keepOpened(request, response) {
  const { pathname } = new URL(request.url)
  if (!ONE_SOURCE.test(pathname) || !response.ok || response.redirected) return
  const copy = response.clone()
  const cache = await caches.open(CACHE)
  await cache.put(pathname, copy).catch(() => {})
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
