// `node tests/classify/train-weights.ts`: makes the learned weights, the ranking and the confidence curve anew. The
// first two see only the looked-at half; the curve is fitted on one part of the measured half and checked on the other.
import { writeFileSync } from 'node:fs'
import type { Weights } from '#shared/classify/learned/learned-shares.ts'
import { suggest } from '#shared/classify/suggest.ts'
import { sharedFolder } from '../run/shared-folder.ts'
import { fitConfidence, isFitted } from './fit-confidence.ts'
import { fitRanking, rankingCases } from './fit-ranking.ts'
import { readHalves } from './halves.ts'
import { fullNomenclature } from './nomenclature.ts'
import { train } from './train.ts'

const folder = sharedFolder()
if (folder === null) throw new Error('The reference folder is not beside the project.')
const { looked, measured } = readHalves(folder)
const search = fullNomenclature(folder)
const weights = train(looked)
const ranking = fitRanking(rankingCases(looked, search))
const answers = measured.filter(isFitted).flatMap(({ title, hs6 }) => suggest({ title }, { search, weights, ranking }).candidates.map((candidate) => ({ chance: candidate.chance, right: candidate.hs6 === hs6 })))
write('learned/weights.json', weightsFile(weights))
write('ranking/weights.json', JSON.stringify(ranking))
write('ranking/confidence.json', JSON.stringify(fitConfidence(answers)))

function weightsFile({ codes, bias, features }: Weights): string {
  const lines = [...features].map(([name, pairs]) => `${name}\t${pairs.join()}`)
  return JSON.stringify({ codes, bias, features: lines.join('\n') })
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../../shared/classify/${name}`, import.meta.url), `${text}\n`)
  console.log(`${name} ${Math.round(text.length / 1024)} KB`)
}
