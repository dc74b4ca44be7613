import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { chromium } from '../chromium.ts'
import { quantile } from './wire.ts'

const LIGHTHOUSE = 'lighthouse@13.5.0'
const RUNS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const AUDITS = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'] as const

const REPORT = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
})
type Report = z.infer<typeof REPORT>

/** Runs Lighthouse's phone preset three times on one page and prints the medians. It is fetched by npx, not installed here. */
export async function measureLighthouse(url: string): Promise<void> {
  const reports: Report[] = []
  for (let run = 0; run < RUNS; run++) {
    const report = await runOnce(url)
    if (report) reports.push(report)
  }
  if (reports.length === 0) {
    console.log(`Lighthouse could not run on ${url}`)
    return
  }
  for (const name of CATEGORIES) {
    const scores = reports.map((report) => Math.round((report.categories[name]?.score ?? 0) * 100))
    console.log(`${url} ${name}: ${quantile(scores, 0.5)}`)
  }
  for (const name of AUDITS) {
    const values = reports.map((report) => report.audits[name]?.numericValue ?? 0)
    console.log(`${url} ${name}: ${Number(quantile(values, 0.5).toFixed(3))}`)
  }
}

/** Not with spawnSync: the site is served from this very process. */
async function runOnce(url: string): Promise<Report | null> {
  const { executablePath, args, env } = await chromium()
  const file = join(mkdtempSync(join(tmpdir(), 'restride-lighthouse-')), 'report.json')
  const flags = `--chrome-flags=--headless=new ${args.join(' ')}`
  const options = ['--output=json', `--output-path=${file}`, '--quiet', flags]
  const child = spawn('npx', ['--yes', LIGHTHOUSE, url, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, CHROME_PATH: executablePath },
  })
  const [code] = await once(child, 'close')
  return code === 0 ? REPORT.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}
