import { defineConfig } from '@playwright/test'
import { chromium } from './tools/chromium.ts'

const port = Number(process.env['PORT'] ?? 4400)

export default defineConfig({
  testDir: 'tests/pages',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/pages.json' }]],
  use: { baseURL: `http://localhost:${port}`, serviceWorkers: 'block', launchOptions: await chromium() },
  webServer: {
    command: 'node --disable-warning=ExperimentalWarning tools/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
