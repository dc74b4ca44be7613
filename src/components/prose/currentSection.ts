/** A section is being read once its heading is in this share of the window, from the top, or above it. */
const READ_FROM = 0.15

/** Marks in the contents the section that is being read. Without it the contents are a plain list of links. */
export function markCurrentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')]
  const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? [])
  const mark = () => {
    const line = window.innerHeight * READ_FROM
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top <= line)
    for (const link of links) {
      if (current && link.hash === `#${current.id}`) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  const observer = new IntersectionObserver(mark, { rootMargin: `0px 0px ${-100 * (1 - READ_FROM)}% 0px` })
  for (const heading of headings) observer.observe(heading)
}
