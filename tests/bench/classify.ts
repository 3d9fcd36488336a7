import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { readWords } from '#shared/classify/reading/words.ts'
import { suggest } from '#shared/classify/suggest.ts'
import { crossValidate } from '../classify/cross-validate.ts'
import { evaluateSearch, scoreOf } from '../classify/evaluate.ts'
import { readHalves } from '../classify/halves.ts'
import { fullNomenclature } from '../classify/nomenclature.ts'
import { sharedFolder } from '../run/shared-folder.ts'
import type { BenchRow } from './bench.ts'
import { perSecond } from './repeat.ts'

/**
 * How often the classifier is right on labelled titles, with the full nomenclature, beside a plain search of the same
 * nomenclature. Each title is answered by weights that never saw it (five folds); on the titles that the lexicon's
 * writers never read, neither did the lexicon: that is the honest figure for other titles.
 */
export function run(): Promise<BenchRow[]> {
  const folder = sharedFolder()
  if (folder === null) throw new Error('This bench reads labelled titles from the reference folder, which is not beside the project.')
  const search = fullNomenclature(folder)
  const { looked, measured } = readHalves(folder)
  const rows: BenchRow[] = []
  const { answers } = crossValidate(looked, measured, search)
  const unseen = answers.filter((answer) => answer.unseen)
  for (const [which, some] of [['all titles', answers], ['titles the lexicon never saw', unseen]] as const) {
    const score = scoreOf(some)
    const plain = evaluateSearch(some, search, (title) => readWords(title).map(({ text }) => text))
    const share = (name: string, value: number, peer: number | null): BenchRow => ({
      name: `${name}, ${which} (${some.length})`,
      value: percent(value),
      unit: '%',
      peer: peer === null ? 'none' : `plain search: ${percent(peer)} %`,
      ratio: peer === null || peer === 0 ? null : Number((value / peer).toFixed(2)),
    })
    rows.push(
      share('HS4 first', score.headingFirst, plain.headingFirst),
      share('HS4 in three', score.headingInThree, null),
      share('HS6 first', score.codeFirst, null),
      share('HS6 in three', score.codeInThree, plain.codeInThree),
      share(`sent back for detail with a wrong first answer, of ${score.sentBack} sent back`, score.sentBack === 0 ? 0 : score.sentBackWrong / score.sentBack, null),
    )
  }
  const { reliability, calibrationError } = scoreOf(unseen)
  rows.push({ name: `calibration error, titles the lexicon never saw (${unseen.length})`, value: percent(calibrationError), unit: 'points', peer: 'none', ratio: null })
  for (const { said, came, count } of reliability) {
    if (count > 0) rows.push({ name: `confidence said ${percent(said)} %`, value: percent(came), unit: `% came true, of ${count}`, peer: `said ${percent(said)} %`, ratio: said === 0 ? null : Number((came / said).toFixed(2)) })
  }
  rows.push(vagueRow(folder, measured.map(({ title }) => title), search))
  const titles = measured.map(({ title }) => title)
  const [full = 0, plain = 1] = perSecond(
    [(round) => suggest({ title: titles[round % titles.length] ?? '' }, { search }), (round) => search.find(readWords(titles[round % titles.length] ?? '').map(({ text }) => text))],
    2,
  )
  rows.push({ name: 'titles classified', value: full, unit: 'titles/s/core', peer: `plain search: ${plain} titles/s/core`, ratio: Number((full / plain).toFixed(2)) })
  return Promise.resolve(rows)
}

/** Descriptions that customs calls too vague and as many labelled titles: of those sent back, how many are vague. */
function vagueRow(folder: string, labelled: readonly string[], search: ReturnType<typeof fullNomenclature>): BenchRow {
  const lines = z.array(z.array(z.string())).parse(parse(readFileSync(`${folder}reference/hs/fpo_vague_terms.csv`), { relax_quotes: true, relax_column_count: true }))
  const known = new Set(labelled)
  const vague = lines.flatMap(([text = '']) => (known.has(text) ? [] : [text]))
  const sentBack = (titles: readonly string[]) => titles.filter((title) => suggest({ title }, { search }).needsDetail).length / titles.length
  const [ofVague, ofLabelled] = [sentBack(vague), sentBack(labelled)]
  return {
    name: `vague among those sent back, where half of the titles are vague (${percent(ofVague)} % of ${vague.length} vague ones are sent back)`,
    value: percent(ofVague / (ofVague + ofLabelled)),
    unit: '%',
    peer: 'sending all back: 50 %',
    ratio: Number((ofVague / (ofVague + ofLabelled) / 0.5).toFixed(2)),
  }
}

const percent = (share: number): number => Number((100 * share).toFixed(1))
