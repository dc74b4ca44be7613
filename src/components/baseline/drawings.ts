import type { TestId } from '../../domain/shared/ids.ts'

/** Where a built page holds the drawing of a test. */
export const drawingId = (test: TestId): string => `drawing-${test.toLowerCase()}`

/** The page that holds the drawings of all tests. */
const ALL_DRAWN = '/self-test/'

let allDrawn: Promise<Document | null> | undefined

/**
 * The drawing of a test: the one on this page, or else one of the tool's own page, which is fetched once. Its geometry
 * never travels as script. Null where it cannot come; the steps say the same in words.
 */
export async function drawingOf(test: TestId): Promise<Element | null> {
  const here = document.getElementById(drawingId(test))
  if (here) return here
  allDrawn ??= fetchPage(ALL_DRAWN)
  const page = await allDrawn
  if (!page) allDrawn = undefined
  return page?.getElementById(drawingId(test)) ?? null
}

/** Markup that the browser itself reads into a page: the policy allows no text to become one (`policy.md`). */
function fetchPage(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.responseType = 'document'
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null)
    request.onerror = () => resolve(null)
    request.open('GET', address)
    request.send()
  })
}
