// What the site forbids itself and the browser: one policy for every page. Why each line stands: docs/decisions/policy.md.

/** The hashes of the inline scripts and styles that Astro puts around islands, as `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** The policy as it stands in the `<meta>` of every page. */
export function pagePolicy(inline: InlineHashes): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inline.scripts].join(' '),
    ["style-src 'self'", ...inline.styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rtr-sw',
  ].join('; ')
}

const CLOSED = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
const OWN = ['fullscreen', 'screen-wake-lock', 'web-share', 'clipboard-write']
const ONE_YEAR_SECONDS = 31_536_000

/** The text of `_headers`, which Netlify, Cloudflare Pages and our own server read. `frame-ancestors` works only here. */
export function headersFile(inline: InlineHashes): string {
  const permissions = [...CLOSED.map((name) => `${name}=()`), ...OWN.map((name) => `${name}=(self)`)]
  return `/*
  Content-Security-Policy: ${pagePolicy(inline)}; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: ${permissions.join(', ')}
  Strict-Transport-Security: max-age=${ONE_YEAR_SECONDS}

/_astro/*
  Cache-Control: public, max-age=${ONE_YEAR_SECONDS}, immutable

/sw.js
  Cache-Control: no-cache
`
}
