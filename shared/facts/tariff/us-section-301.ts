import { cell, type CsvRow } from '../readers/csv-row.ts'
import { collapseCodes } from './collapse-codes.ts'

/** Chapter 99 headings of the China lists; 9903.88.16 (list 4B) was suspended before it began. */
const listOfHeading: Readonly<Record<string, string>> = {
  '9903.88.01': 'list-1',
  '9903.88.02': 'list-2',
  '9903.88.03': 'list-3',
  '9903.88.04': 'list-3',
  '9903.88.15': 'list-4a',
}

const reviewHeading = /^9903\.91\.\d\d$/

function listsOf(headings: readonly string[]): string {
  const lists = [...new Set(headings.map((heading) => listOfHeading[heading]).filter((list) => list !== undefined))]
  const review = headings.filter((heading) => reviewHeading.test(heading))
  if (lists.length > 1 || review.length > 1) return 'unclear'
  const [first] = review
  return first === undefined ? (lists[0] ?? 'none') : [...lists, `review-${first}`].join('+')
}

interface Section301 {
  /**
   * By code: `list-1` … `list-4a`, `review-HEADING`, both joined by `+` where the review took over, `none`,
   * `unclear` where the tariff points to two lists, `varies` where the code is too short.
   */
  readonly goods: Readonly<Record<string, string>>
  readonly remarks: readonly string[]
}

/**
 * Which China list goods are on. The tariff's own footnotes decide; a separate list of products is read beside them
 * and goods on which the two disagree and the tariff is silent come out `unclear`.
 */
export function section301Goods(
  rows: readonly CsvRow[],
  tariff: ReadonlyMap<string, { readonly headings: readonly string[] }>,
  goods: readonly string[],
): Section301 {
  const listed = new Map<string, string[]>()
  for (const row of rows) {
    const code = cell(row, 'hts8')
    listed.set(code, [...(listed.get(code) ?? []), cell(row, 'ch99_code')])
  }
  const remarks: string[] = []
  const byCode = new Map<string, string>()
  for (const [code, line] of tariff) {
    const said = listsOf(line.headings)
    const beside = listsOf(listed.get(code.slice(0, 8)) ?? [])
    if (said !== beside) remarks.push(`section 301, ${code}: the tariff says ${said}, the product list ${beside}`)
    byCode.set(code, said === 'none' && beside !== 'none' ? 'unclear' : said)
  }
  return { goods: collapseCodes(byCode, goods, () => 'varies'), remarks }
}
