import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const rowsSchema = z.array(z.object({ title: z.string(), hs6: z.string(), source: z.string() }))
export type LabelledTitle = z.infer<typeof rowsSchema>[number]

/**
 * The labelled titles in two halves, split by a hash of the title. Whoever writes names for the lexicon may read
 * `looked`; `measured` is for machines alone.
 */
export function readHalves(sharedFolder: string): { readonly looked: readonly LabelledTitle[]; readonly measured: readonly LabelledTitle[] } {
  const rows = rowsSchema.parse(parse(readFileSync(`${sharedFolder}reference/hs/hs-eval-dev.csv`), { columns: true }))
  const isLooked = ({ title }: LabelledTitle) => (createHash('sha256').update(title).digest()[0] ?? 0) % 2 === 0
  return { looked: rows.filter(isLooked), measured: rows.filter((row) => !isLooked(row)) }
}
