import { mkdirSync } from 'node:fs'
import { chromium as playwright } from 'playwright'
import { chromium } from './tools/chromium.ts'
import { serve } from './tools/serve.ts'
import { FLAGS } from './src/domain/screening/rules.ts'
const { server, origin } = await serve('dist', 0)
const browser = await playwright.launch(await chromium())
mkdirSync('looks', { recursive: true })
const flags = Object.fromEntries(FLAGS.filter(f=>!f.needsRun).map(f=>[f.id,'no']))
const base = { stopped:'named', named:'calf-strain', side:'left', lastRunKnown:'ago', lastRunCount:'10', lastRunUnit:'weeks', lastRunAskedOn:'2026-11-23', walkMinutes:'40', walkPain:'0', walksRegularly:'yes', jog:'done',stance:'done',squats:'done',hops:'done', morningBase:'0', otherInjury:'no', age:'41', bmi:'no', runDays:'mon,wed,fri', startChoice:'2026-11-23', goalWords:'Run the park loop with my daughter', goalMeasure:'mornings', goalReason:'She asked me to', goalMinutes:'', limited:'no' }
const agreed = (a: object) => ({ 'screening.last': { takenOn:'2026-11-23', answers: flags }, 'plan.answers': a, 'plan.agreed': { answers: a, on:'2026-11-23' }, 'plan.place': { at:'plan', changing:false } })
const at = (id: string, a: object = base) => ({ 'screening.last': { takenOn:'2026-11-23', answers: flags }, 'plan.answers': a, 'plan.place': { at:id, changing:false } })
const cases: Record<string, object> = {
  start: {}, plan: agreed(base), break: agreed({...base, stopped:'break', named:'', lastRunCount:'2', lastRunUnit:'years', ranThirty:'yes'}),
  prepare: agreed({...base, walkMinutes:'15'}),
  closed: agreed({ stopped:'named', named:'bone', boneSite:'inner-shin', cleared:'no'}),
  unseen: agreed({ stopped:'unnamed', place:'shin-front'}),
  review: at('review'), stopped: at('stopped'), walkPain: at('walkPain'), lastRun: at('lastRun'), runDays: at('runDays'), impact: at('impact'), place: at('place',{...base,stopped:'unnamed',named:''}), startq: at('start'), goal: at('goal'), limits: at('limits',{...base,limited:'yes'}), feel: at('feel',{...base,stopped:'unnamed',named:'',place:'calf'}), age: at('age'), named: at('named'),
  emergency: { ...agreed(base), 'screening.last': { takenOn:'2026-11-23', answers: {...flags,'D-01':'yes'} } },
  postpone: { ...agreed(base), 'screening.last': { takenOn:'2026-11-23', answers: {...flags,'D-30':'yes'} } },
  stale: { ...at('age'), 'screening.last': { takenOn:'2026-10-01', answers: flags } },
}
const [,, which, widths = '360,1280', scheme='light', mode=''] = process.argv
for (const name of which === 'all' ? Object.keys(cases) : which!.split(',')) for (const width of widths.split(',').map(Number)) {
  const context = await browser.newContext({ viewport:{width,height:900}, colorScheme: scheme as 'light', serviceWorkers:'block', javaScriptEnabled: mode !== 'noscript' })
  const page = await context.newPage()
  page.on('pageerror', e => console.log(name, 'ERROR', e.message)); page.on('console', m => m.type()==='error' && console.log(name,'CONSOLE',m.text()))
  await page.clock.setFixedTime(new Date('2026-11-23T09:00:00'))
  await page.goto(origin + '/offline/')
  if (mode !== 'noscript') await page.evaluate(items => localStorage.setItem('rtr:shelf', JSON.stringify(items)), cases[name])
  if (mode === 'print') await page.emulateMedia({ media:'print' })
  await page.goto(origin + '/plan/')
  await page.waitForTimeout(500)
  const w = mode === 'noscript' ? 0 : await page.evaluate(() => document.documentElement.scrollWidth)
  if (w > width) console.log(name, width, 'SCROLLS', w)
  const file = `looks/p-${name}-${width}-${scheme}${mode}.png`
  await page.screenshot({ path:file, fullPage:true })
  if (mode === 'print') await page.pdf({ path: file.replace('.png','.pdf'), format:'A4' })
  await context.close()
}
await browser.close(); server.close()
