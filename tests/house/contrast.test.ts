import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Text on its ground, with the least contrast it needs: 4.5 for AA, 7 for the text of articles (WCAG 2.2, 1.4.3 and 1.4.6). */
const PAIRS = [
  ['ink', 'paper', 7],
  ['ink', 'card', 7],
  ['ink', 'tint', 7],
  ['ink', 'hold-tint', 7],
  ['ink', 'stop-tint', 7],
  ['soft', 'paper', 4.5],
  ['soft', 'card', 4.5],
  ['soft', 'tint', 4.5],
  ['run', 'paper', 4.5],
  ['run', 'card', 4.5],
  ['run', 'tint', 4.5],
  ['run-ink', 'run', 4.5],
  ['stop', 'paper', 4.5],
  ['stop', 'card', 4.5],
  ['stop-ink', 'stop', 4.5],
  ['hold', 'card', 4.5],
  ['hold', 'hold-tint', 4.5],
  ['hold-ink', 'hold', 4.5],
  ['edge', 'card', 3],
  ['edge', 'paper', 3],
] as const

const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--([a-z-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g,
    ),
  ].map(([, name, light, dark, both]) => [name, { light: light ?? both ?? '', dark: dark ?? both ?? '' }]),
)

function channel(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16)),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %s', (text, ground, least) => {
    const [one, other] = [tokens.get(text)?.[theme], tokens.get(ground)?.[theme]]
    expect(contrast(one ?? '', other ?? '')).toBeGreaterThanOrEqual(least)
  })
})
