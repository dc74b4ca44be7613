// Draws the pictures a home screen asks for from public/icon.svg. Run after changing it: `npm run icons`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'

const PAPER = '#faf8f3'
/** A launcher may cut a maskable icon to the middle 80 %, and Apple rounds the corners itself. */
const ICONS = [
  { name: 'icon-192', size: 192, drawn: 1, ground: 'transparent' },
  { name: 'icon-512', size: 512, drawn: 1, ground: 'transparent' },
  { name: 'maskable-512', size: 512, drawn: 0.8, ground: PAPER },
  { name: 'apple-touch-icon', size: 180, drawn: 0.9, ground: PAPER },
]

const svg = readFileSync('public/icon.svg')
mkdirSync('public/icons', { recursive: true })
for (const { name, size, drawn, ground } of ICONS) {
  const inner = Math.round((size * drawn) / 2) * 2
  const mark = await sharp(svg, { density: 600 }).resize(inner, inner).png().toBuffer()
  const canvas = { create: { width: size, height: size, channels: 4 as const, background: ground } }
  const picture = await sharp(canvas)
    .composite([{ input: mark }])
    .png({ palette: true })
    .toBuffer()
  writeFileSync(`public/icons/${name}.png`, picture)
  console.log(`public/icons/${name}.png: ${picture.length} bytes`)
}

/** Browsers ask for this name of their own accord: a picture file with one PNG in it. */
const TAB_SIZE = 32
const tab = await sharp(svg, { density: 600 }).resize(TAB_SIZE, TAB_SIZE).png().toBuffer()
const HEADER_BYTES = 22
const header = Buffer.alloc(HEADER_BYTES)
for (const [at, value] of [
  [2, 1],
  [4, 1],
  [10, 1],
  [12, 32],
] as const)
  header.writeUInt16LE(value, at)
header.writeUInt8(TAB_SIZE, 6)
header.writeUInt8(TAB_SIZE, 7)
header.writeUInt32LE(tab.length, 14)
header.writeUInt32LE(HEADER_BYTES, 18)
writeFileSync('public/favicon.ico', Buffer.concat([header, tab]))
