/** The places of the site that exist, in the order of the bar. A tool joins this list when it works, not before. */
export const PLACES = [
  { href: '/check/', label: 'Check', icon: 'M12 3l7 3v6c0 4-3 7-7 9-4-2-7-5-7-9V6zM9 12l2 2 4-4' },
  {
    href: '/self-test/',
    label: 'Self-test',
    icon: 'M9 4h6M12 4v4M12 21a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM12 14.5l3-3',
  },
  { href: '/plan/', label: 'Plan', icon: 'M4 6h5M12 6h8M4 12h8M15 12h5M4 18h11M18 18h2' },
  {
    href: '/guides/',
    label: 'Guides',
    icon: 'M4 5h6a2 2 0 012 2v13a2 2 0 00-2-2H4zM20 5h-6a2 2 0 00-2 2v13a2 2 0 012-2h6z',
  },
] as const
