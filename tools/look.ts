// Takes the pictures a person would look at before calling a page done: `npm run look -- /plan/ [/check/ ...]`.
// Phone, tablet and desktop, light and dark, without script, and as printed. They land in `looks/`.
import { mkdirSync } from 'node:fs'
import { chromium as playwright } from 'playwright'
import { chromium } from './chromium.ts'
import { serve } from './serve.ts'

const WIDTHS = [360, 768, 1280]
const HEIGHT = 900
const paths = process.argv.slice(2)
if (paths.length === 0) paths.push('/')

const { server, origin } = await serve('dist', 0)
const browser = await playwright.launch(await chromium())
mkdirSync('looks', { recursive: true })

for (const path of paths) {
  const name = path.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home'
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) await picture(path, `${name}-${width}-${colorScheme}`, { width, colorScheme })
  }
  await picture(path, `${name}-no-script`, { width: 768, colorScheme: 'light', script: false })
  await picture(path, `${name}-print`, { width: 794, colorScheme: 'light', print: true })
}
await browser.close()
server.close()

interface View {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
  readonly script?: boolean
  readonly print?: boolean
}

async function picture(path: string, file: string, view: View): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: HEIGHT },
    colorScheme: view.colorScheme,
    javaScriptEnabled: view.script ?? true,
  })
  const page = await context.newPage()
  if (view.print) await page.emulateMedia({ media: 'print' })
  await page.goto(origin + path)
  if (view.script ?? true)
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr][client="load"]'))
  await page.screenshot({ path: `looks/${file}.png`, fullPage: true })
  console.log(`looks/${file}.png`)
  await context.close()
}
