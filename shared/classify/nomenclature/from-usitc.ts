import { z } from 'zod'
import { failure, success, type Result } from '../../result/result.ts'
import type { NomenclatureLine } from './line.ts'
import { mergeLines, type CodedRow } from './merge-lines.ts'

/** The rows of the USITC export that name goods; its other columns are read elsewhere. */
const rowsSchema = z.array(z.object({ htsno: z.string(), indent: z.string(), description: z.string() })).min(1)

/**
 * Reads the nomenclature from the Harmonized Tariff Schedule as hts.usitc.gov exports it in JSON. Rows stand under the
 * nearest earlier row of a smaller indent; a line's text is the texts from its heading down. Error `not-usitc` where
 * the shape is another.
 */
export function nomenclatureFromUsitc(json: unknown): Result<readonly NomenclatureLine[]> {
  const rows = rowsSchema.safeParse(json)
  if (!rows.success) return failure('not-usitc')
  const above: (string | undefined)[] = []
  const coded = rows.data.map(({ htsno, indent, description }): CodedRow => {
    const level = Number(indent)
    above.length = level
    above[level] = description
    return { code: htsno.replaceAll('.', ''), path: Array.from(above, (words) => words ?? '') }
  })
  const lines = mergeLines(coded)
  return lines.length === 0 ? failure('not-usitc') : success(lines)
}
