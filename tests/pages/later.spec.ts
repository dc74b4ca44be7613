import { existsSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { filesUnder } from '../house/files.ts'

test.use({ serviceWorkers: 'block' })

test('a part of a tool that does not load says so and offers to load again', async ({ page }) => {
  await page.route(/\/_astro\/NoticeCards\..*\.js/, (route) => route.abort())
  await page.addInitScript(() => localStorage.setItem('rtr:shelf', '{not json'))
  await page.goto('/settings/')
  await expect(page.getByText('This part did not load. What you typed is kept.')).toBeVisible()
  await page.unroute(/\/_astro\/NoticeCards\..*\.js/)
  await page.getByRole('button', { name: 'Load again' }).click()
  await expect(page.getByRole('heading', { name: 'Your stored data could not be read' })).toBeVisible()
})

test('a style sheet that a script asks for is there: without it a plan with a log did not load', () => {
  const scripts = filesUnder('dist/_astro', ['.js'])
  const asked = scripts.flatMap(({ text }) => text.match(/_astro\/[\w.-]+\.css/g) ?? [])
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((sheet) => !existsSync(`dist/${sheet}`))).toEqual([])
})
