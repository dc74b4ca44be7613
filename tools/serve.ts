// Serves the built site as a static host would: real addresses, the headers of `_headers`, compression. `npm start`.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { constants, createBrotliCompress } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}
const COMPRESSIBLE = /text|json|javascript|svg|xml|manifest/

interface HeaderRule {
  readonly prefix: string
  readonly headers: readonly (readonly [string, string])[]
}

/** Starts the server for the folder `root`; port 0 takes a free one. Resolves when it listens. */
export function serve(root: string, port: number): Promise<{ server: Server; origin: string }> {
  const rules = headerRules(join(root, '_headers'))
  const server = createServer((request, response) => answer(root, rules, request, response))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const actual = typeof address === 'object' && address ? address.port : port
      resolve({ server, origin: `http://localhost:${actual}` })
    })
  })
}

function answer(
  root: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const found = fileFor(root, path)
  for (const rule of rules) {
    if (path.startsWith(rule.prefix))
      for (const [name, value] of rule.headers) response.setHeader(name, value)
  }
  response.statusCode = found ? 200 : 404
  send(found ?? join(root, '404.html'), request, response)
}

function send(file: string, request: IncomingMessage, response: ServerResponse): void {
  if (!existsSync(file)) {
    response.end('Not found')
    return
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  response.setHeader('Content-Type', type)
  const packs = COMPRESSIBLE.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']))
  const body = createReadStream(file)
  if (!packs) {
    body.pipe(response)
    return
  }
  response.setHeader('Content-Encoding', 'br')
  body.pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })).pipe(response)
}

function fileFor(root: string, path: string): string | null {
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path))
  return file.startsWith(normalize(root)) && existsSync(file) && statSync(file).isFile() ? file : null
}

/** Reads `_headers` (the format of Netlify and Cloudflare Pages): a path line, then indented `Name: value` lines. */
function headerRules(file: string): readonly HeaderRule[] {
  if (!existsSync(file)) return []
  const blocks = readFileSync(file, 'utf8').split(/\n(?=\/)/)
  return blocks.map((block) => {
    const [path = '/', ...lines] = block.split('\n')
    const headers = lines.filter((line) => line.includes(':')).map(headerLine)
    return { prefix: path.trim().replace(/\*$/, ''), headers }
  })
}

function headerLine(line: string): readonly [string, string] {
  const at = line.indexOf(':')
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}

if (process.argv[1]?.endsWith('serve.ts')) {
  const { origin } = await serve('dist', Number(process.env['PORT'] ?? 4321))
  console.log(`Restride is at ${origin}/ (stop with Ctrl+C)`)
}
