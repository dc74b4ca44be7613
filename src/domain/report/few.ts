/** The first of a list, and how many more there are: a page has an end. */
export interface Few<Item> {
  readonly shown: readonly Item[]
  readonly more: number
}

export const few = <Item>(items: readonly Item[], most: number): Few<Item> => ({
  shown: items.slice(0, most),
  more: Math.max(0, items.length - most),
})
