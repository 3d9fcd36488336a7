import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { readOfficialFile } from '#app/jobs/facts/read-official-file.server.ts'
import { defaultFactBook, defaultFactSet } from '#shared/facts/default-fact-book.ts'
import { createImportedBook } from '#shared/facts/imported/imported-book.ts'
import { collectImported } from '#shared/facts/imported/imported-facts.ts'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import type { BenchRow } from './bench.ts'

const day = '2026-06-08'
const source = { title: 'USITC Harmonized Tariff Schedule', url: null, retrieved: day }

/** Seconds to read the whole US tariff and megabytes it holds in memory. */
export async function run(): Promise<BenchRow[]> {
  const folder = sharedFolder()
  if (folder === null) return []
  const bytes = readFileSync(`${folder}reference/us/hts_2026_rev_10.json.gz`)
  const { version } = defaultFactBook()
  const begun = performance.now()
  const read = readOfficialFile('usitc', bytes)
  if (!read.ok) throw new Error(read.code)
  const collector = collectImported([{ dataset: 'usitc', edition: null, asOf: day, source }], 'bench')
  const rows = [...read.value.rows].toSorted(([a], [b]) => (a < b ? -1 : 1))
  collector.add('usitc', rows.map(([key, value]) => ({ key, value, from: day, to: null })))
  const loaded = (performance.now() - begun) / 1000
  const before = process.memoryUsage().heapUsed
  const { book } = await createImportedBook(defaultFactSet(), version, collector.finish(), () => nextTurn())
  const answers = rows.slice(0, 20_000).filter(([hs]) => hs.length >= 6)
  const asking = performance.now()
  for (const [hs] of answers) book.dutyRate({ territory: 'US', hs, origin: 'VN', date: '2026-11-21' })
  const perSecond = answers.length / ((performance.now() - asking) / 1000)
  const held = (process.memoryUsage().heapUsed - before) / 1_048_576
  return [
    { name: 'US tariff, from the official file to answers', value: Number(loaded.toFixed(2)), unit: 's', peer: `aim: a start a person does not notice; ${rows.length} codes`, ratio: null },
    { name: 'US tariff with its layers, memory it adds, garbage not yet collected', value: Number(held.toFixed(1)), unit: 'MB', peer: 'aim: 60 MB', ratio: Number((held / 60).toFixed(2)) },
    { name: 'look-ups of a code never asked before', value: Math.round(perSecond), unit: '/s', peer: 'none', ratio: null },
  ]
}
