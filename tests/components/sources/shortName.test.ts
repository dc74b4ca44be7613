import { expect, it } from 'vitest'
import { shortName } from '../../../src/components/sources/shortName.ts'
import { sources } from '../../content/shelves.ts'

const where = 'Sports Med 12:1-9'

it.each([
  ['Goom T, Donnelly G', '2019', 'Goom, 2019'],
  ['Schuster Brandt Frandsen J, et al.', '2025', 'Schuster Brandt Frandsen, 2025'],
  ['First author not noted', '2014', 'Sports Med, 2014'],
  ['PhysioAdvisor', 'undated', 'PhysioAdvisor'],
])('%s (%s) is %s', (authors, year, name) => {
  expect(shortName({ authors, year, where })).toBe(name)
})

it('with its title it tells every source from every other', () => {
  const titles = [...sources.values()].map((source) => `${shortName(source)}: ${source.title}`)
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})
