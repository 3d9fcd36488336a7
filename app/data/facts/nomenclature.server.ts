import { setImmediate as nextTurn } from 'node:timers/promises'
import type pg from 'pg'
import { z } from 'zod'
import type { NomenclatureLine } from '#shared/classify/nomenclature/line.ts'
import { mergeLines, type CodedRow } from '#shared/classify/nomenclature/merge-lines.ts'
import { usLineSchema } from '#shared/facts/readers/read-us-tariff.ts'

const page = 3_000
const wordsSchema = usLineSchema.pick({ words: true })
const rowsSchema = z.array(z.object({ key: z.string(), value: z.string() }))

/** What the imported US tariff in force says of each six-digit line, a page at a time; none where none was imported. */
export async function loadNomenclature(pool: pg.Pool): Promise<readonly NomenclatureLine[]> {
  const coded: CodedRow[] = []
  for (let after = ''; ; ) {
    const { rows } = await pool.query(
      `SELECT key, value FROM trade.facts WHERE dataset = 'usitc' AND valid_to IS NULL AND key > $1 ORDER BY key LIMIT ${page}`,
      [after],
    )
    const read = rowsSchema.parse(rows)
    for (const { key, value } of read) coded.push({ code: key, path: wordsSchema.parse(JSON.parse(value)).words })
    after = read.at(-1)?.key ?? ''
    if (read.length < page) return mergeLines(coded)
    await nextTurn()
  }
}
