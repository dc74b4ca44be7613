/** The way to a session of one's own: it stands in the address, so that it can be kept as a bookmark. */
export const freeAddress = (notation: string): string => `#free=${encodeURIComponent(notation)}`
