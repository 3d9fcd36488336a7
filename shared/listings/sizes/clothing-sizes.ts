import type { Gender } from './shoe-sizes.ts'

export type ClothingSystem = 'DE' | 'EU' | 'FR' | 'ES' | 'IT' | 'UK' | 'US' | 'JP' | 'KR' | 'AU'

// Women's dresses and tops. Source: memory of common retail charts; EN 13402-3 measures bodies and binds no label.
const women = `
US 0 UK 4 EU 32 DE 32 FR 34 ES 34 IT 36 JP 5 KR 44 AU 4
US 2 UK 6 EU 34 DE 34 FR 36 ES 36 IT 38 JP 7 KR 44 AU 6
US 4 UK 8 EU 36 DE 36 FR 38 ES 38 IT 40 JP 9 KR 55 AU 8
US 6 UK 10 EU 38 DE 38 FR 40 ES 40 IT 42 JP 11 KR 66 AU 10
US 8 UK 12 EU 40 DE 40 FR 42 ES 42 IT 44 JP 13 KR 77 AU 12
US 10 UK 14 EU 42 DE 42 FR 44 ES 44 IT 46 JP 15 KR 88 AU 14
US 12 UK 16 EU 44 DE 44 FR 46 ES 46 IT 48 JP 17 KR 99 AU 16
`
// Men's suits and jackets. Source: memory of common retail charts.
const men = `
US 34 UK 34 EU 44 DE 44 FR 44 ES 44 IT 44 JP S KR 90 AU 87
US 36 UK 36 EU 46 DE 46 FR 46 ES 46 IT 46 JP S KR 95 AU 92
US 38 UK 38 EU 48 DE 48 FR 48 ES 48 IT 48 JP M KR 95 AU 97
US 40 UK 40 EU 50 DE 50 FR 50 ES 50 IT 50 JP L KR 100 AU 102
US 42 UK 42 EU 52 DE 52 FR 52 ES 52 IT 52 JP LL KR 105 AU 107
US 44 UK 44 EU 54 DE 54 FR 54 ES 54 IT 54 JP 3L KR 110 AU 112
`

const rowsOf = (table: string) => table.trim().split('\n').map((row) => new Map([...row.matchAll(/([A-Z]{2}) (\w+)/g)].map((hit) => [hit[1] ?? '', hit[2] ?? ''])))
const tables: Readonly<Record<Gender, readonly ReadonlyMap<string, string>[]>> = { men: rowsOf(men), women: rowsOf(women) }

/** May "US 6" be "EU 38"? By the table of either gender. */
export function sameClothingSize(one: string, other: string): boolean {
  const [[a = '', size = ''], [b = '', same = '']] = [one.split(' '), other.split(' ')]
  return a !== b && [tables.men, tables.women].some((rows) => rows.some((row) => row.get(a) === size && row.get(b) === same))
}

/** A clothing size in another country's system, null where the chart has none. Labels overlap: a brand's chart goes first. */
export function clothingSize(size: string, from: ClothingSystem, to: ClothingSystem, gender: Gender): string | null {
  return tables[gender].find((row) => row.get(from) === size)?.get(to) ?? null
}
