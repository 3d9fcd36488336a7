import { z } from 'zod'
import { failure, success, type Result } from '../../result/result.ts'
import type { NomenclatureLine } from './line.ts'

/** The rows of the USITC export that name goods; its other columns are read elsewhere. */
const rowsSchema = z.array(z.object({ htsno: z.string(), indent: z.string(), description: z.string() })).min(1)

/** Without markup and the colon that opens a level. */
const plain = (description: string): string =>
  description
    .replace(/<[^>]*>/g, ' ')
    .replace(/:\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Reads the nomenclature from the Harmonized Tariff Schedule as hts.usitc.gov exports it in JSON. Rows stand under the
 * nearest earlier row of a smaller indent; a line's text is the texts from its heading down. Chapters 98 and 99 hold
 * no kinds of goods and are left out. Error `not-usitc` where the shape is another.
 */
export function nomenclatureFromUsitc(json: unknown): Result<readonly NomenclatureLine[]> {
  const rows = rowsSchema.safeParse(json)
  if (!rows.success) return failure('not-usitc')
  const path: string[] = []
  const lines = new Map<string, { text: string; heading: string; below: Set<string> }>()
  for (const { htsno, indent, description } of rows.data) {
    const level = Number(indent)
    path.length = level
    path[level] = plain(description)
    const code = htsno.replaceAll('.', '')
    if (!/^\d{6,10}$/.test(code) || code >= '98') continue
    const hs6 = code.slice(0, 6)
    const line = lines.get(hs6)
    if (line === undefined) lines.set(hs6, { text: path.slice(1).join(', ') || (path[0] ?? ''), heading: path[0] ?? '', below: new Set() })
    else line.below.add(plain(description))
  }
  if (lines.size === 0) return failure('not-usitc')
  return success([...lines].map(([hs6, { text, heading, below }]) => ({ hs6, text, heading, below: [...below].join(' ') })))
}
