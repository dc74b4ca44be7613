import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'

const shown = (page: Page) => page.locator('[data-exercise]:visible')

test('the list is shortened by keyboard, remembers the choice in its address, and is whole again', async ({
  page,
}) => {
  test.slow()
  await page.goto('/exercises/')
  await expect(shown(page)).toHaveCount(42)
  await page.getByLabel('Body part').focus()
  await page.keyboard.type('Trunk')
  await page.getByLabel('Equipment').focus()
  await page.keyboard.type('a mat')
  await expect(page.getByRole('status').filter({ hasText: 'of 42' })).toHaveText('4 of 42 exercises')
  await expect(page.getByRole('heading', { name: 'Whole body' })).toBeHidden()
  await expect(page).toHaveURL(/\?area=trunk&kit=mat$/)
  await page.reload()
  await expect(shown(page)).toHaveCount(4)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show all' }).press('Enter')
  await expect(shown(page)).toHaveCount(42)
})

test('an exercise is complete at 320 px, and its picture moves only where motion is allowed', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/exercises/?test=E-07')
  await shown(page).getByRole('link', { name: 'Step-up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Step-up')
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await wide()).toBeLessThanOrEqual(320)
  const moving = () => page.evaluate(() => document.getAnimations().map(({ playState }) => playState))
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await moving()).toContain('running')
  await page.getByLabel('Hold the picture still').check()
  expect(await moving()).not.toContain('running')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(page.locator('.film')).toBeHidden()
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list is whole, by body part, and leads to each page', async ({ page }) => {
    await page.goto('/exercises/')
    await expect(shown(page)).toHaveCount(42)
    await expect(page.locator('#filters')).toBeHidden()
    await page.getByRole('link', { name: 'Bridge', exact: true }).click()
    await expect(page.getByText('2 sets of 12')).toBeVisible()
  })
})
