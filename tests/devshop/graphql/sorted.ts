import { notImplemented } from './errors.ts'

type Value = string | number

/** The items in the order a `sortKey` names; the store's own order is by id. */
export function sorted<Item>(
  items: Item[],
  sortKey: string | undefined,
  keys: Record<string, ((item: Item) => Value) | null>
): Item[] {
  if (sortKey === undefined) return items
  const read = keys[sortKey]
  if (read === undefined) throw notImplemented(`sorting by ${sortKey}`)
  if (read === null) return items
  return items.toSorted((a, b) => {
    const [x, y] = [read(a), read(b)]
    return x === y ? 0 : x < y ? -1 : 1
  })
}
