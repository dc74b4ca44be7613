interface Place {
  readonly href: string
  readonly label: string
  readonly icon: string
  /** Stands in the bar of a phone too, which holds five. */
  readonly inBar: boolean
}

/** The places of the site that exist, in their order. A tool joins this list when it works, not before. */
export const PLACES: readonly Place[] = [
  {
    href: '/today/',
    label: 'Today',
    icon: 'M12 3v2M12 19v2M3 12h2M19 12h2M12 8a4 4 0 100 8 4 4 0 000-8z',
    inBar: true,
  },
  { href: '/plan/', label: 'Plan', icon: 'M4 6h5M12 6h8M4 12h8M15 12h5M4 18h11M18 18h2', inBar: true },
  { href: '/log/', label: 'Log', icon: 'M5 20h14M6 16l9-9 3 3-9 9H6z', inBar: true },
  {
    href: '/check/',
    label: 'Check',
    icon: 'M12 3l7 3v6c0 4-3 7-7 9-4-2-7-5-7-9V6zM9 12l2 2 4-4',
    inBar: true,
  },
  {
    href: '/self-test/',
    label: 'Self-test',
    icon: 'M9 4h6M12 4v4M12 21a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM12 14.5l3-3',
    inBar: false,
  },
  {
    href: '/exercises/',
    label: 'Exercises',
    icon: 'M4 9v6M7 6v12M17 6v12M20 9v6M7 12h10',
    inBar: false,
  },
  {
    href: '/guides/',
    label: 'Guides',
    icon: 'M4 5h6a2 2 0 012 2v13a2 2 0 00-2-2H4zM20 5h-6a2 2 0 00-2 2v13a2 2 0 012-2h6z',
    inBar: true,
  },
]
