import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { openWith, screenedOn, TODAY } from './plan/people.ts'

const ADDRESS = '/exercises/routine/'
const weakHip = { on: TODAY, value: '5', pain: '0', signs: '', note: '', morning: '' }
const PERSON = {
  ...screenedOn(TODAY),
  'plan.answers': { stopped: 'break' },
  [`baseline.round.${TODAY}`]: { startedOn: TODAY, finished: true },
  [`baseline.round.${TODAY}/E-11 left`]: weakHip,
}

test('a weak hip brings its exercise; what is at home is kept; a session goes into the log', async ({
  page,
}) => {
  test.slow()
  await openWith(page, PERSON, ADDRESS)
  const first = page.getByRole('region', { name: 'Session A' })
  await expect(first.getByRole('listitem').first()).toContainText(
    'For your result in the side-lying leg raise test.',
  )
  await page.getByRole('checkbox', { name: 'a mat' }).uncheck()
  await expect(first.getByRole('link', { name: 'Bridge' })).toBeHidden()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'a mat' })).not.toBeChecked()
  await first.getByRole('button', { name: 'Done: put it in my log' }).press('Enter')
  await expect(first.getByRole('status')).toHaveText(/^Saved in your log: strength, \d+ minutes, today\.$/)
  await expectAccessible(page, '.routine')
  await first.getByRole('link', { name: 'To the log' }).click()
  await expect(page.getByText(/Strength/).first()).toBeVisible()
})

test('without a checklist, or with a finding, there are no exercises of one’s own', async ({ page }) => {
  await openWith(page, { 'plan.answers': { stopped: 'break' } }, ADDRESS)
  await expect(page.getByText('Answer the red-flag checklist first.')).toBeVisible()
  await openWith(page, { ...PERSON, ...screenedOn(TODAY, { 'D-01': 'yes' }) }, ADDRESS)
  await expect(page.getByText('Your checklist says to wait.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Session A' })).toBeHidden()
})
