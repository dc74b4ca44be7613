// Measures the built site: `npm run bench` (after `npm run build`), with Lighthouse too: `npm run bench -- --lighthouse`,
// and with the session timer over a real five minutes: `npm run bench -- --timer`.
// Prints numbers with their budgets. Sizes are of the files as a host sends them; times depend on the machine.
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { chromium as playwright } from 'playwright'
import { BUDGET } from './bench/budgets.ts'
import { measureBuild } from './bench/build.ts'
import { measureInteractions } from './bench/interactions.ts'
import { measureLighthouse } from './bench/lighthouse.ts'
import { measureLogs } from './bench/logs.ts'
import { measurePage } from './bench/page.ts'
import { measurePlans } from './bench/plans.ts'
import { measureSearch } from './bench/search.ts'
import { measureTimer } from './bench/timer.ts'
import { chromium } from './chromium.ts'
import { builtPages } from './integrations/dist.ts'
import { serve } from './serve.ts'

if (process.argv.includes('--build') || !existsSync('dist')) {
  print('build, seconds', await measureBuild(), BUDGET.buildSeconds)
}
const addresses = builtPages('dist').map((page) => page.address.replace(/index\.html$/, ''))
const guides = addresses.filter((address) => /^\/guides\/./.test(address))
const guide = guides[0]
const rule = addresses.find((address) => /^\/rules\/./.test(address))
const kinds = [
  '/',
  ...guides,
  '/guides/',
  '/check/',
  '/self-test/',
  '/plan/',
  rule ?? '/rules/',
  '/search/',
].filter((address) => addresses.includes(address))

const { server, origin } = await serve('dist', 0)
const browser = await playwright.launch(await chromium())
for (const address of kinds) {
  const page = await measurePage(browser, origin, address)
  print(`${address} HTML+CSS+JS until load, kB`, page.untilLoad, null)
  if (guides.includes(address))
    print(`${address} the same before tools, drawings, kB`, page.beforeTools, BUDGET.reading)
  if (page.pictures > 0) print(`${address} its drawings, kB`, page.pictures, BUDGET.pictures)
  print(`${address} fonts, kB`, page.fonts, BUDGET.fonts)
  if (address === '/plan/') {
    print(`${address} script once awake, kB`, page.script, BUDGET.planScript)
    print(`${address} script with the plan shown, kB`, page.scriptWithPlan, BUDGET.planScript)
  }
  print(`${address} layout shift, slow network`, page.shift, BUDGET.shift)
}
const search = await measureSearch(browser, origin)
print('search, first query, kB', search.firstKilobytes, BUDGET.search)
print('search, key to result, warm median, ms', search.warmMedianMs, BUDGET.warmMs)
print('search, key to result, warm 95 %, ms', search.warmSlowMs, null)
for (const [what, value] of await measureInteractions(browser, origin))
  print(what, value, BUDGET.interactionMs)
if (process.argv.includes('--timer')) {
  const drift = await measureTimer(browser, origin)
  print('timer, five minutes, latest word, s', drift.face, BUDGET.driftSeconds)
  print('timer, five minutes, tone furthest off, s', drift.tones, BUDGET.driftSeconds)
}
await browser.close()
for (const [what, value, least] of measurePlans()) print(what, value, null, least)
for (const [what, value, most] of await measureLogs()) print(what, value, most)
print(
  `on ${cpus()[0]?.model ?? 'an unknown processor'}, Node`,
  Number.parseFloat(process.versions.node),
  null,
)
if (process.argv.includes('--lighthouse')) {
  for (const address of ['/', guide, '/plan/']) if (address) await measureLighthouse(origin + address)
}
server.close()

function print(what: string, value: number, most: number | null, least: number | null = null): void {
  const bound = most === null ? (least === null ? '' : `at least ${least}`) : `at most ${most}`
  const missed = (most !== null && value > most) || (least !== null && value < least)
  const figure = String(Number(value.toFixed(value < 10 ? 3 : 1)))
  console.log(`${what.padEnd(52)} ${figure.padStart(9)}  ${bound}${missed ? '  MISSED' : ''}`)
}
