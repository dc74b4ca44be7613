import { expect, type Locator, type Page } from '@playwright/test'

/** How a person works a page. The same journey goes once by each hand. */
export interface Hand {
  /** Presses a button or follows a link. */
  press(target: Locator, times?: number): Promise<void>
  type(field: Locator, text: string): Promise<void>
  /** Chooses a radio. */
  choose(radio: Locator): Promise<void>
}

export const mouse = (): Hand => ({
  press: async (target, times = 1) => {
    for (let time = 0; time < times; time++) await target.click()
  },
  type: (field, text) => field.fill(text),
  choose: (radio) => radio.check(),
})

const MOST_TABS = 60

/** No pointer at all: Tab to get there, Enter, Space and arrows to do it. */
export const keyboard = (page: Page): Hand => {
  const press = (key: string) => page.keyboard.press(key)
  async function reach(isThere: () => Promise<boolean>): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await isThere()) return
      await press('Tab')
    }
    throw new Error('not reached by Tab')
  }
  const reachThis = async (target: Locator) => {
    await expect(target).toBeVisible()
    await reach(() => target.evaluate((element) => element === document.activeElement))
  }
  const checked = (radio: Locator) => radio.evaluate((element: HTMLInputElement) => element.checked)
  const sameGroup = (radio: Locator) =>
    radio.evaluate(
      ({ name }: HTMLInputElement) =>
        document.activeElement instanceof HTMLInputElement && document.activeElement.name === name,
    )
  return {
    press: async (target, times = 1) => {
      await reachThis(target)
      for (let time = 0; time < times; time++) await press('Enter')
    },
    type: async (field, text) => {
      await reachThis(field)
      await press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
    choose: async (radio) => {
      await reach(() => sameGroup(radio))
      if (!(await checked(radio))) await press('Space')
      for (let arrows = 0; arrows < MOST_TABS && !(await checked(radio)); arrows++) await press('ArrowDown')
      await expect(radio).toBeChecked()
    },
  }
}
