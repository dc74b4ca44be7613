/** The part of the window, from the top, in which a heading counts as being read. */
const READING_BAND = '0px 0px -65% 0px'

/** Marks in the contents the section that is being read. Without it the contents are a plain list of links. */
export function markCurrentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')]
  const linkOf = (heading: Element) => links.find((link) => link.hash === `#${heading.id}`)
  const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? [])
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.findLast((entry) => entry.isIntersecting)
      if (!entered) return
      for (const link of links) link.removeAttribute('aria-current')
      linkOf(entered.target)?.setAttribute('aria-current', 'true')
    },
    { rootMargin: READING_BAND },
  )
  for (const heading of headings) observer.observe(heading)
}
