import { expect, it } from 'vitest'
import { folderFaults } from '../../tools/check-guides.ts'
import { printed } from '../../tools/guides/fault.ts'

it('every guide reads well, and every claim has its source', () => {
  const failures = folderFaults('src/content/guides').filter(({ level }) => level === 'fail')
  expect(failures.map(printed)).toEqual([])
})
