import { describe, expect, it } from 'vitest'
import {
  addDays,
  type Day,
  dayFromNumber,
  dayNumber,
  parseDay,
  weekdayOf,
} from '../../../src/domain/shared/days.ts'

describe('text', () => {
  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('%s is a date', (text) =>
    expect(parseDay(text)).toBe(text),
  )
  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2201-01-01',
    '2026-1-4',
    '1 May 2026',
    '2026-01-04T00:00',
    ' 2026-01-04',
    '',
  ])('"%s" is none', (text) => expect(parseDay(text)).toBeNull())
})

describe('days are counted from 1 January 1970', () => {
  it('one after the other, over a leap day and before the first', () => {
    expect(['1969-12-31', '1970-01-01', '1970-01-02'].map((day) => dayNumber(day as Day))).toEqual([-1, 0, 1])
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })

  it('and every one of 300 years is found again', () => {
    for (let number = dayNumber('1900-01-01'); number <= dayNumber('2200-12-31'); number += 1)
      if (parseDay(dayFromNumber(number)) === null || dayNumber(dayFromNumber(number)) !== number)
        expect.fail(`${number} is lost`)
  })

  it('never from text that is no date', () => expect(() => dayNumber('2026-13-01')).toThrow(RangeError))
})

it('knows the day of the week, before 1970 too', () => {
  expect(weekdayOf('2027-01-04')).toBe('mon')
  expect(weekdayOf('1969-12-28')).toBe('sun')
})
