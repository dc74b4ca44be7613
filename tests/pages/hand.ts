import { expect, type Locator, type Page } from '@playwright/test'
import type { Day } from '../../src/domain/shared/days.ts'

/** How a person works a page. The same journey goes once by each hand. */
export interface Hand {
  /** Presses a button or follows a link. */
  press(target: Locator, times?: number): Promise<void>
  type(field: Locator, text: string): Promise<void>
  /** Fills a date field. */
  date(field: Locator, day: Day): Promise<void>
  /** Chooses a radio. */
  choose(radio: Locator): Promise<void>
}

export const mouse = (): Hand => ({
  press: async (target, times = 1) => {
    for (let time = 0; time < times; time++) await target.click()
  },
  type: (field, text) => field.fill(text),
  date: (field, day) => field.fill(day),
  choose: (radio) => radio.check(),
})

const MOST_TABS = 60

/** No pointer at all: Tab to get there, Enter, Space and arrows to do it. */
export const keyboard = (page: Page): Hand => {
  const press = (key: string) => page.keyboard.press(key)
  /** Tab by Tab, or back where it lies behind. */
  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      const key = await target.evaluate(keyTowards)
      if (!key) return
      await press(key)
    }
    throw new Error('not reached by Tab')
  }
  const checked = (radio: Locator) => radio.evaluate((element: HTMLInputElement) => element.checked)
  return {
    press: async (target, times = 1) => {
      await reach(target)
      for (let time = 0; time < times; time++) await press('Enter')
    },
    type: async (field, text) => {
      await reach(field)
      await press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
    date: async (field, day) => {
      const [year, month, date] = day.split('-')
      await reach(field)
      await page.keyboard.type(`${month}${date}${year}`)
      await expect(field).toHaveValue(day)
    },
    choose: async (radio) => {
      await reach(radio)
      if (!(await checked(radio))) await press('Space')
      for (let arrows = 0; arrows < MOST_TABS && !(await checked(radio)); arrows++) await press('ArrowDown')
      await expect(radio).toBeChecked()
    },
  }
}

/** What leads from the focus to an element; null where it has the focus, or another radio of its group. */
function keyTowards(element: Element): 'Tab' | 'Shift+Tab' | null {
  const active = document.activeElement
  const radios = active instanceof HTMLInputElement && element instanceof HTMLInputElement
  if (active === element || (radios && active.type === 'radio' && active.name === element.name)) return null
  const behind = active?.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING
  return behind ? 'Shift+Tab' : 'Tab'
}
