import type { FactSource } from '#shared/facts/readers/official-rows.ts'

/** What a list of codes alone is for, only its name tells. */
const byName: readonly (readonly [pattern: RegExp, source: FactSource])[] = [
  [/s122/i, 's122-exempt'],
  [/s301fl|forced.?labou?r/i, 's301-forced-labour-exempt'],
  [/brazil/i, 's301-brazil-exempt'],
]

const byColumns: readonly (readonly [column: string, sources: readonly FactSource[]])[] = [
  ['ukgt_duty_rate', ['uk', 'xi']],
  ['ch99_heading', ['s301-forced-labour']],
  ['derivative_type', ['s232-derivative']],
  ['annex', ['s232-annex']],
  ['list', ['s301']],
  ['Date', ['ecb']],
  ['fact', ['csv']],
]

/** Which sources a file holds, by how its text begins and, where that leaves it open, by its name; none where nothing tells. */
export function guessSource(name: string, text: string): readonly FactSource[] {
  const head = text.trimStart().slice(0, 2000)
  if (head.startsWith('[')) return ['usitc']
  if (head.startsWith('{')) return ['tedb']
  if (head.startsWith('<')) return ['ecb']
  const columns = (head.split(/\r?\n/, 1)[0] ?? '').replace(/^\uFEFF/, '').split(',').map((column) => column.replaceAll('"', '').trim())
  if (columns.includes('commodity__code')) return /xi\b|northern/i.test(name) ? ['xi'] : ['uk']
  const found = byColumns.find(([column]) => columns.includes(column))
  if (found !== undefined) return found[1]
  const named = columns.includes('hts8') ? byName.find(([pattern]) => pattern.test(name)) : undefined
  return named === undefined ? [] : [named[1]]
}
