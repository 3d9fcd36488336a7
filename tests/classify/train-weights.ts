// `node tests/classify/train-weights.ts`: makes the learned weights, the ranking and the confidence curve anew, and
// prints what cross validation says of them.
import { writeFileSync } from 'node:fs'
import type { Weights } from '#shared/classify/learned/learned-shares.ts'
import { sharedFolder } from '../run/shared-folder.ts'
import { crossValidate } from './cross-validate.ts'
import { scoreOf } from './evaluate.ts'
import { readHalves } from './halves.ts'
import { fullNomenclature } from './nomenclature.ts'
import { train } from './train.ts'

const folder = sharedFolder()
if (folder === null) throw new Error('The reference folder is not beside the project.')
const { looked, measured } = readHalves(folder)
const { answers, ranking, curve } = crossValidate(looked, measured, fullNomenclature(folder))
console.log('all titles', JSON.stringify(scoreOf(answers)))
console.log('unseen by people', JSON.stringify(scoreOf(answers.filter(({ unseen }) => unseen))))
write('learned/weights.json', weightsFile(train([...looked, ...measured])))
write('ranking/weights.json', JSON.stringify(ranking))
write('ranking/confidence.json', JSON.stringify(curve))

function weightsFile({ codes, bias, features, wordings }: Weights): string {
  const lines = [...features].map(([name, pairs]) => `${name}\t${pairs.join()}`)
  const byCode = Map.groupBy(wordings, ({ hs6 }) => hs6)
  const counted = [...byCode].map(([hs6, own]) => [hs6, ...own.map(({ text, count }) => `${text} ${Math.round(10 * count)}`)].join('\t'))
  return JSON.stringify({ codes, bias, features: lines.join('\n'), wordings: counted.join('\n') })
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../../shared/classify/${name}`, import.meta.url), `${text}\n`)
  console.log(`${name} ${Math.round(text.length / 1024)} KB`)
}
