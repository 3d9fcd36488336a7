import { z } from 'zod'
import { failure, success, type Result } from '#shared/result/result.ts'
import { absurdPercent, badRow, type OfficialRows } from './official-rows.ts'

const text = (most: number) => z.string().max(most)

const rowSchema = z.object({
  htsno: text(13).regex(/^(\d{4}(\.\d{2}){0,3})?$/),
  indent: z.coerce.number().int().min(0).max(30),
  description: text(8000),
  units: z.array(text(60)).max(20).nullable(),
  general: text(2000),
  special: text(2000),
  other: text(2000),
  footnotes: z.array(z.object({ value: text(8000) })).max(50).nullable(),
})

/** A line of the US tariff as it is kept. Texts are the tariff's own; empty where it is silent. */
export const usLineSchema = z.object({
  general: z.string(),
  special: z.string(),
  column2: z.string(),
  units: z.array(z.string()),
  /** From the outermost words of the heading in. */
  words: z.array(z.string()),
  /** Chapter 99 headings that its footnotes point to. */
  headings: z.array(z.string()),
})
export type UsLine = z.infer<typeof usLineSchema>

const headingPattern = /99\d\d\.\d\d\.\d\d/g
const tidy = (words: string) => words.replace(/\s+/g, ' ').trim()

/**
 * Reads the USITC export (`exportList?format=JSON`), every code of four digits or more but those of chapters 98 and 99.
 * Fails with `facts-not-json`, `facts-shape` or `facts-row`.
 */
export function readUsTariff(json: string): Result<OfficialRows> {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    return failure('facts-not-json')
  }
  if (!Array.isArray(parsed) || parsed.length === 0) return failure('facts-shape', { wanted: 'htsno, indent, description, general, special, other' })
  const rows = new Map<string, string>()
  let above: readonly { readonly indent: number; readonly words: string }[] = []
  for (const [index, item] of parsed.entries()) {
    const read = rowSchema.safeParse(item)
    if (!read.success) {
      const [issue] = read.error.issues
      return badRow(index + 1, issue?.path.map(String).join('.') ?? '', issue?.message ?? '')
    }
    const { htsno, indent, description, units, general, special, other, footnotes } = read.data
    const code = htsno.replaceAll('.', '')
    above = [...above.filter((outer) => outer.indent < indent), { indent, words: tidy(description) }]
    if (code === '' || code >= '98') continue
    if (absurdPercent(general) || absurdPercent(other)) return badRow(index + 1, htsno, general)
    if (rows.has(code)) return failure('facts-twice', { key: htsno })
    const line: UsLine = {
      general: tidy(general),
      special: tidy(special),
      column2: tidy(other),
      units: (units ?? []).filter((unit) => unit !== ''),
      words: above.map(({ words }) => words),
      headings: [...new Set((footnotes ?? []).flatMap((note) => note.value.match(headingPattern) ?? []))],
    }
    rows.set(code, JSON.stringify(line))
  }
  if (rows.size === 0) return failure('facts-no-rows')
  return success({ dataset: 'usitc', edition: null, asOf: null, rows, appends: false })
}
