import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { $shelf, put } from './shelf.ts'

const ITEM = 'step-rate.counted'
/** Longest text of a count, in characters. */
const LONGEST = 20
const shape = z.catch(z.string().check(z.maxLength(LONGEST)), '')

/** The steps of both feet in half a minute, as typed. */
export const $counted: ReadableAtom<string> = computed($shelf, ({ items }) => shape.parse(items[ITEM]))

export const typeCounted = (text: string): void => put({ [ITEM]: text.slice(0, LONGEST) })
