import { gapKinds } from './missing-digits.ts'
import type { PriceCounts, PriceFilter, PriceQuery, PriceRow, PriceSort } from './prices.ts'

/** Rows that meet every condition of the filter. */
export function filterRows(rows: readonly PriceRow[], filter: PriceFilter): readonly PriceRow[] {
  const text = filter.text?.toLowerCase() ?? ''
  const { gap } = filter
  const conditions: ((row: PriceRow) => boolean)[] = [
    ...(text === '' ? [] : [(row: PriceRow) => searchable(row).includes(text)]),
    ...(gap === undefined ? [] : [(row: PriceRow) => gapKinds(row).has(gap)]),
    ...(filter.changed === true ? [(row: PriceRow) => row.changed] : []),
    ...(filter.belowFloor === true ? [(row: PriceRow) => row.belowFloor] : []),
    ...(filter.ready === true ? [(row: PriceRow) => row.ready] : []),
  ]
  return conditions.length === 0 ? rows : rows.filter((row) => conditions.every((holds) => holds(row)))
}

function searchable({ title, variantTitle, sku }: PriceRow): string {
  return `${title}\n${variantTitle ?? ''}\n${sku ?? ''}`.toLowerCase()
}

type Key = string | number | null

const keys: Readonly<Record<Exclude<PriceSort, 'product'>, (row: PriceRow) => Key>> = {
  sku: (row) => row.sku,
  cost: (row) => row.proposed?.unitCost ?? row.current?.unitCost ?? row.unitCost?.minor ?? null,
  weight: (row) => row.weightGrams,
  landed: (row) => row.landed,
  current: (row) => row.current?.price ?? null,
  proposed: (row) => row.proposed?.price ?? null,
  change: (row) => (row.proposed === null || row.current === null ? null : row.proposed.price / row.current.price),
  margin: (row) => (row.proposed ?? row.current)?.marginShare ?? null,
}

/** Sorted rows; what is not known comes last either way, and equals keep the order they came in (by product). */
export function sortRows(
  rows: readonly PriceRow[], sort: PriceSort, direction: PriceQuery['direction'],
): readonly PriceRow[] {
  if (sort === 'product') return direction === 'asc' ? rows : rows.toReversed()
  const keyOf = keys[sort]
  const sign = direction === 'asc' ? 1 : -1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1
      return a.key < b.key ? -sign : a.key > b.key ? sign : 0
    })
    .map(({ row }) => row)
}

export function countRows(rows: readonly PriceRow[]): PriceCounts {
  const gaps: Record<string, number> = {}
  let ready = 0
  let changed = 0
  let belowFloor = 0
  for (const row of rows) {
    if (row.ready) ready += 1
    if (row.changed) changed += 1
    if (row.belowFloor) belowFloor += 1
    for (const kind of gapKinds(row)) gaps[kind] = (gaps[kind] ?? 0) + 1
  }
  return { variants: rows.length, ready, changed, belowFloor, gaps }
}
