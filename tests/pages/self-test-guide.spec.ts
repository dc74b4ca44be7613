import { expect, type Page, test } from '@playwright/test'
import { CALF } from '../fixtures/answers.ts'
import { expectAccessible } from './axe.ts'
import { openWith, screenedOn, TODAY } from './plan/people.ts'
import { watch } from './watch.ts'

const GUIDE = '/guides/baseline-self-tests/'
const tool = (page: Page) => page.getByRole('complementary', { name: 'Self-test' })
const title = (page: Page, name: string | RegExp) => tool(page).getByRole('heading', { level: 3, name })

/** A round under way, with the tool at this page of it. */
const roundAt = (at: string) => ({
  ...screenedOn(TODAY),
  'plan.answers': { ...CALF },
  [`baseline.round.${TODAY}`]: { startedOn: TODAY, finished: false },
  'baseline.place': { at, changing: false },
})

async function open(page: Page, items: Parameters<typeof openWith>[1]): Promise<void> {
  await openWith(page, items, GUIDE)
  await tool(page).scrollIntoViewIfNeeded()
}

test('the self-test inside its guide: asked for when seen, under the heading of its section', async ({
  page,
  baseURL,
}) => {
  const faults = await watch(page, baseURL ?? '')
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  const asked = () => scripts.some((address) => /\/SelfTest\.[^/]*\.js$/.test(address))
  await openWith(page, { ...screenedOn(TODAY), 'plan.answers': { ...CALF } }, GUIDE)
  await page.waitForLoadState('networkidle')
  expect(asked(), 'before it is seen').toBe(false)
  await tool(page).scrollIntoViewIfNeeded()
  await tool(page).getByRole('button', { name: 'Start the self-test' }).click()
  expect(asked(), 'once it is seen').toBe(true)
  await expect(title(page, 'Your tests')).toBeFocused()
  await tool(page).getByRole('button', { name: 'Next: Brisk walk' }).click()
  await expect(title(page, 'Brisk walk')).toBeFocused()
  await tool(page).locator('#value').fill('30')
  await tool(page).locator('input[name=pain][value="0"]').check()
  await tool(page).getByRole('button', { name: 'Keep and go on' }).click()
  await expect(title(page, 'Jog on the spot')).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  expect(await faults.list()).toEqual([])
})

test('what was kept in the guide goes on at the tool’s own page', async ({ page }) => {
  await open(page, roundAt('E-06 right'))
  await tool(page).locator('#value').fill('21')
  await expect(tool(page).getByText('Saved on this device')).toBeVisible()
  await page.goto('/self-test/')
  await expect(page.locator('#value')).toHaveValue('21')
})

for (const [name, at, fetched] of [
  ['a drawing that the guide shows is taken from it', 'E-06 right', false],
  ['a drawing that the guide does not show is fetched once', 'E-03 right', true],
] as const) {
  test(name, async ({ page, baseURL }) => {
    const faults = await watch(page, baseURL ?? '')
    const pages: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'xhr') pages.push(new URL(request.url()).pathname)
    })
    await open(page, roundAt(at))
    await expect(tool(page).locator('.test-picture svg').first()).toBeVisible()
    expect(pages).toEqual(fetched ? ['/self-test/'] : [])
    if (fetched) {
      await tool(page).getByRole('button', { name: 'Leave this out' }).click()
      await expect(title(page, /^Hop in place: left leg$/)).toBeVisible()
      await expect(tool(page).locator('.test-picture svg').first()).toBeVisible()
      expect(pages).toHaveLength(1)
    }
    expect(await faults.list()).toEqual([])
  })
}

test('a drawing that cannot come leaves the steps and the fields', async ({ page }) => {
  await page.route('**/self-test/', (route) => route.abort())
  await open(page, roundAt('E-03 right'))
  await expect(tool(page).getByText('Hop on the spot 10 times')).toBeVisible()
  await expect(tool(page).locator('#value')).toBeEnabled()
})

for (const at of ['list', 'E-06 right', 'results']) {
  test(`the tool in the guide at "${at}": no fault of axe, no sideways scroll at 320 px`, async ({
    page,
  }) => {
    test.slow()
    await open(page, { ...roundAt(at), [`baseline.round.${TODAY}/E-01 both`]: walk })
    await expect(tool(page).locator('[tabindex="-1"]').first()).toBeVisible()
    await expectAccessible(page, '.tool')
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}
const walk = { on: TODAY, value: '20', pain: '1', signs: '', note: '', morning: '' }

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the guide is whole and leads to the form to print', async ({ page }) => {
    await page.goto(GUIDE)
    await expect(page.locator('.test-drawing svg').first()).toBeVisible()
    await expect(tool(page).getByRole('button')).toHaveCount(0)
    await tool(page).getByRole('link', { name: 'Print the tests instead' }).click()
    await expect(page.getByRole('heading', { name: 'The tests on paper' })).toBeInViewport()
  })
})
