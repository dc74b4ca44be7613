import { useState } from 'preact/hooks'
import { expect, it } from 'vitest'
import { Counter } from '../../../src/components/ui/Counter.tsx'
import { onPage } from './page.ts'

function Raises({ most }: { readonly most: number }) {
  const [value, change] = useState(0)
  return <Counter legend="Heel raises" value={value} onChange={change} most={most} />
}

it('counts by taps and by keys, and says the count', () => {
  const { press, key, text } = onPage(<Raises most={99} />)
  press('Tap to count')
  press('Tap to count')
  key('ArrowUp')
  key('+')
  expect(text('status')).toBe('4')
  key('ArrowDown')
  press('Minus one')
  expect(text('status')).toBe('2')
})

it('stays between 0 and its bound', () => {
  const { press, key, text } = onPage(<Raises most={2} />)
  key('-')
  expect(text('status')).toBe('0')
  for (let tap = 0; tap < 5; tap += 1) key('ArrowUp')
  expect(text('status')).toBe('2')
  press('2 is as far as this counts')
  expect(text('status')).toBe('2')
})

it('takes a key held down for one repetition, and leaves other keys alone', () => {
  const { key, text } = onPage(<Raises most={99} />)
  key('ArrowUp')
  key('ArrowUp', true)
  expect(text('status')).toBe('1')
  expect(key('Enter', true).defaultPrevented).toBe(true)
  expect(key('Enter').defaultPrevented).toBe(false)
  expect(key('Tab', true).defaultPrevented).toBe(false)
})

it('gives back what a slip on Reset took', () => {
  const { press, key, text } = onPage(<Raises most={99} />)
  for (let tap = 0; tap < 23; tap += 1) key('+')
  press('Reset')
  expect(text('status')).toBe('0')
  press('Back to 23')
  expect(text('status')).toBe('23')
})
