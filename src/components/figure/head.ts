import type { Body } from './body.ts'
import type { Band, Cover } from './flesh.ts'
import { type Bearing, from, type Place } from './space.ts'

/** Head and hair. The face shows which way a person looks; it has a nose and no features, so it is nobody in particular. */
export function headOf(
  skull: Place,
  head: Bearing,
  { round, hair }: Body,
  facesUs: boolean,
): readonly Cover[] {
  const size = round.head / 9.6
  const ball = (forward: number, up: number, right: number, radius: number) => ({
    at: from(skull, head, [forward * size, up * size, right * size]),
    radius: radius * size,
  })
  const both = (forward: number, up: number, right: number, radius: number): Band => [
    ball(forward, up, right, radius),
    ball(forward, up, -right, radius),
  ]
  const face: Band = [ball(-0.4, 1, 0, 9.6), ball(3, -6, 2, 5), ball(3, -6, -2, 5), ball(5.4, -9.2, 0, 2.4)]
  const nose: Band = [ball(8.4, 0.8, 0, 1), ball(9.9, -2.6, 0, 1.2), ball(7.6, -3.8, 0, 1)]
  const crown: Band = [...both(-3.6, 3.6, 2.2, 8.4), ...both(-6, -3, 2.6, 5.2)]
  const fringe: Band = [...both(-4, 9, 4, 2.8), ...both(4.4, 7.4, 3.6, 2.4)]
  const bun: Band = [ball(-8, 12, 0, 4.4)]
  const back: Cover = { tone: 'hair', bands: hair === 'bun' ? [crown, bun] : [crown] }
  const skin: Cover = { tone: 'skin', bands: [face, nose] }
  const ears: Cover = { tone: 'skin', bands: [[ball(-0.6, -1.6, 9, 1.9)], [ball(-0.6, -1.6, -9, 1.9)]] }
  const front: Cover = { tone: 'hair', bands: [fringe] }
  return facesUs ? [back, ears, skin, front] : [skin, back, front, ears]
}
