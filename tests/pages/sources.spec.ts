import { expect, type Page, test } from '@playwright/test'
import { FLAGS } from '../../src/domain/screening/rules.ts'
import { RULES } from '../../src/words/rules.ts'
import { SCREENING_SOURCES } from '../../src/words/screening.ts'

const GUIDE = '/guides/return-to-running-guide/'
const CLAIM = 'Among 5,205 runners, a run over 10% longer than any in the last 30 days'
const mark = (page: Page) => page.locator('[popovertarget="claim-longest-run"]')
const note = (page: Page) => page.locator('#claim-longest-run')
const uses = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Where do we use it?' }) })

test.use({ viewport: { width: 320, height: 640 } })

async function guideToSource(page: Page): Promise<void> {
  await page.goto(GUIDE)
  await mark(page).click()
  await expect(note(page)).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`${GUIDE}$`))
  await note(page)
    .getByRole('link', { name: /^About this source.*Frandsen, 2025$/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^How much running is too much\?/)
  await expect(page.getByRole('link', { name: 'doi:10.1136/bjsports-2024-109380' })).toHaveAttribute(
    'href',
    'https://doi.org/10.1136/bjsports-2024-109380',
  )
}

async function sourceToClaim(page: Page): Promise<void> {
  await expect(
    uses(page).getByRole('link', { name: 'Coming back to running: the whole guide' }),
  ).toBeVisible()
  await expect(uses(page)).toContainText('1 study of established runners, by distance.')
  await expect(uses(page)).toContainText('Evidence: limited.')
  await uses(page).locator(`a[href="${GUIDE}#said-longest-run"]`, { hasText: CLAIM }).click()
  await expect(page).toHaveURL(new RegExp(`${GUIDE}#said-longest-run$`))
  await expect(page.locator('#said-longest-run')).toBeInViewport()
  await expect(page.locator('#said-longest-run')).toContainText(CLAIM)
}

test('a note opens in place and leads to the source, which names the claim and leads back', async ({
  page,
}) => {
  await guideToSource(page)
  await sourceToClaim(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a note leads to the source and back', async ({ page }) => {
    await guideToSource(page)
    await sourceToClaim(page)
  })

  test('the whole checklist says why it asks, and leads to its sources', async ({ page }) => {
    await page.goto('/check/')
    const first = page.locator('.check-flags > li').first()
    await expect(page.locator('.check-why')).toHaveCount(FLAGS.length)
    await first.getByText('Why we ask').click()
    await first.getByRole('link', { name: SCREENING_SOURCES['acc-sca'] }).click()
    await expect(page).toHaveURL(/\/sources\/acc-sca\/$/)
    await expect(uses(page)).toContainText('Red-flag checklist', { ignoreCase: true })
  })
})

test('the foot of a guide leads to each source', async ({ page }) => {
  await page.goto(GUIDE)
  const listed = page.locator('.references li')
  await expect(listed.locator('a[href^="/sources/"]')).toHaveCount(await listed.count())
})

test('a rule names where it is used and leads to its sources', async ({ page }) => {
  await page.goto('/rules/r-14/')
  await expect(page.getByRole('main').getByRole('link', { name: 'Plan builder' })).toHaveAttribute(
    'href',
    '/plan/',
  )
  await page.getByRole('link', { name: /^How much running is too much/ }).click()
  await uses(page).getByRole('link', { name: 'No sudden long run' }).click()
  await expect(page).toHaveURL(/\/rules\/r-14\/$/)
})

test('a source that nobody has seen says that nothing rests on it', async ({ page }) => {
  await page.goto('/sources/baron-2017/')
  await expect(page.locator('.notice')).toContainText('from memory only')
  await expect(uses(page)).toContainText('Nothing on this site rests on it yet.')
  await page.getByRole('link', { name: 'All sources, A to Z' }).click()
  await expect(page.locator('#baron-2017')).toBeInViewport()
})

test('the table of starts comes before the ladder it points into', async ({ page }) => {
  await page.goto('/rules/r-05/')
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
  expect(headings.slice(0, 2)).toEqual(['Which stage fits which break', 'Every stage of the ladder'])
})

test('a rule that nothing goes by says so before anything else, on its page and in the list', async ({
  page,
}) => {
  await page.goto('/rules/')
  await expectNotice(page, RULES.unusedMark, RULES.unused)
  await page.goto('/rules/r-14/')
  await expect(page.getByText(RULES.unused)).toHaveCount(0)
})

test('a rule that waits for a log of runs says so, on its page and in the list', async ({ page }) => {
  await page.goto('/rules/')
  await expectNotice(page, RULES.needsLogMark, RULES.needsLog)
})

async function expectNotice(page: Page, mark: string, notice: string): Promise<void> {
  const marked = page.locator('.rule-list > li').filter({ hasText: mark })
  const addresses = await marked
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses).toHaveLength(3)
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.locator('.lead + .notice')).toHaveText(notice)
  }
}

for (const [address, says, strips] of [
  ['r-01', 'Get medical care today.', 0],
  ['r-11', 'Go back from stage 5 to stage 4.', 1],
  ['r-12', 'because of pain or illness, go on at stage 3.', 1],
  ['r-19', 'A strength day, one of 2 this week.', 3],
] as const)
  test(`the planner's own example stands on ${address}`, async ({ page }) => {
    await page.goto(`/rules/${address}/`)
    const example = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'For example' }) })
    await expect(example).toContainText('Somebody with')
    await expect(example).toContainText(says)
    await expect(example.locator('.strip')).toHaveCount(strips)
  })

test('on a phone every name of a number keeps half of its row', async ({ page }) => {
  await page.goto('/rules/r-12/')
  const shares = await page
    .locator('.figures > div')
    .evaluateAll((rows) => rows.map((row) => (row.firstElementChild?.clientWidth ?? 0) / row.clientWidth))
  expect(shares.length).toBeGreaterThan(5)
  expect(Math.min(...shares)).toBeGreaterThan(0.45)
})

test('a rule by which nothing is decided has no example', async ({ page }) => {
  await page.goto('/rules/r-22/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'For example' })).toHaveCount(0)
})

test('on paper a rule shows what its sources say', async ({ page }) => {
  await page.goto('/rules/r-14/')
  await expect(page.getByText('5,205 runners were followed')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('5,205 runners were followed')).toBeVisible()
  await expect(page.getByText('What it says, in figures').first()).toBeHidden()
})

test('a title that ends in a question gets no second stop', async ({ page }) => {
  await page.goto(GUIDE)
  await expect(page.locator('.references')).toContainText('?')
  await expect(page.locator('.references')).not.toContainText('?.')
})
