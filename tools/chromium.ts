// Finds a Chromium for the browser tests, or unpacks the one that npm brought. Nothing is installed by hand.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Chromium {
  readonly executablePath: string
  readonly args: string[]
  readonly env?: Record<string, string>
}

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const PACKED_PARTS = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
const PACKAGE = 'node_modules/@sparticuz/chromium'

/** Launch options for Playwright: CHROMIUM_PATH, else the system's browser, else the bundled one (Linux x64). */
export async function chromium(): Promise<Chromium> {
  const named = [process.env['CHROMIUM_PATH'], ...SYSTEM_BROWSERS].find((path) => path && existsSync(path))
  if (named && !process.env['FORCE_BUNDLED_CHROMIUM']) return { executablePath: named, args: ARGS }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found. Install Chrome or Chromium, or set CHROMIUM_PATH to its program file.')
  }
  const home = await unpacked()
  const env = {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(home, 'fonts.conf'),
  }
  return { executablePath: join(home, 'chromium'), args: ARGS, env }
}

/** Unpacks once into the package cache, in a folder of its own that is moved into place when whole. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }
  const home = join(process.cwd(), 'node_modules/.cache', `chromium-${version}`)
  if (existsSync(join(home, 'chromium'))) return home
  mkdirSync(join(home, '..'), { recursive: true })
  const scratch = mkdtempSync(join(tmpdir(), 'restride-chromium-'))
  await unpackInto(scratch)
  writeFileSync(join(scratch, 'fonts.conf'), fontsConfiguration(home))
  moveFolder(scratch, home)
  return home
}

/** The package unpacks into the system's temporary folder, so that folder is lent to it for as long as it takes. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  const { inflate } = await import('@sparticuz/chromium')
  for (const part of PACKED_PARTS) await inflate(join(process.cwd(), PACKAGE, 'bin', part))
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
}

/** A rename where both lie on one disk, a copy where they do not. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    cpSync(from, `${to}.part`, { recursive: true })
    if (!existsSync(to)) renameSync(`${to}.part`, to)
    rmSync(from, { recursive: true, force: true })
  }
}

const fontsConfiguration = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`
