import type { CollectionEntry } from 'astro:content'

/** Words a minute for plain text read with care. Our rule. */
const WORDS_A_MINUTE = 200

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length

/** Whole minutes to read a guide's own text and its claims. Cards made from the rule book are not counted. */
export function readingMinutes({ body, data }: CollectionEntry<'guides'>): number {
  const own = (body ?? '').replace(/<[^>]+>/g, ' ')
  const claims = data.claims.map(({ text }) => text).join(' ')
  return Math.ceil(wordsIn(`${own} ${claims} ${data.keyMessages.join(' ')}`) / WORDS_A_MINUTE)
}
