/**
 * Adult shoe sizes, one row a size. Source: memory of common retail charts (no standard binds them; ISO/TS 19407:2023
 * describes the systems). Brands differ by half a size: a chart of the brand goes first.
 */
const men = `
EU 39 US 6.5 UK 6 JP 24.5
EU 40 US 7 UK 6.5 JP 25
EU 40.5 US 7.5 UK 7 JP 25.5
EU 41 US 8 UK 7.5 JP 26
EU 42 US 8.5 UK 8 JP 26.5
EU 42.5 US 9 UK 8.5 JP 27
EU 43 US 9.5 UK 9 JP 27.5
EU 44 US 10 UK 9.5 JP 28
EU 44.5 US 10.5 UK 10 JP 28.5
EU 45 US 11 UK 10.5 JP 29
EU 46 US 12 UK 11.5 JP 30
EU 47 US 13 UK 12.5 JP 31
`
const women = `
EU 35 US 5 UK 2.5 JP 22
EU 36 US 6 UK 3.5 JP 23
EU 37 US 6.5 UK 4 JP 23.5
EU 37.5 US 7 UK 4.5 JP 24
EU 38 US 7.5 UK 5 JP 24.5
EU 39 US 8 UK 5.5 JP 25
EU 39.5 US 8.5 UK 6 JP 25.5
EU 40 US 9 UK 6.5 JP 26
EU 41 US 9.5 UK 7 JP 26.5
EU 42 US 10 UK 7.5 JP 27
`

export type SizeSystem = 'EU' | 'US' | 'UK' | 'JP'
export type Gender = 'men' | 'women'

type Row = ReadonlyMap<string, string>

const rowsOf = (table: string): Row[] => table.trim().split('\n').map((row) => new Map([...row.matchAll(/([A-Z]{2}) ([\d.]+)/g)].map((hit) => [hit[1] ?? '', hit[2] ?? ''])))

const tables: Readonly<Record<Gender, readonly Row[]>> = { men: rowsOf(men), women: rowsOf(women) }

/** A shoe size in another system; null where the table has no such size. Japan counts centimetres of foot. */
export function shoeSize(size: string, from: SizeSystem, to: SizeSystem, gender: Gender): string | null {
  return tables[gender].find((row) => row.get(from) === size)?.get(to) ?? null
}

/** May "US 8" be "EU 41"? By the table of either gender. */
export function sameShoeSize(one: string, other: string): boolean {
  const [[a = '', size = ''], [b = '', same = '']] = [one.split(' '), other.split(' ')]
  if (a === b) return size === same
  return [tables.men, tables.women].some((rows) => rows.some((row) => row.get(a) === size && row.get(b) === same))
}
