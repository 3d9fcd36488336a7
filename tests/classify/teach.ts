// `node tests/classify/teach.ts`: counts the words of the labelled titles anew, fits the ranking and the confidence
// curve, and prints what cross validation says of them.
import { writeFileSync } from 'node:fs'
import type { TaughtWord } from '#shared/classify/titles/title-index.ts'
import { sharedFolder } from '../run/shared-folder.ts'
import { crossValidate } from './cross-validate.ts'
import { scoreOf } from './evaluate.ts'
import { readHalves } from './halves.ts'
import { fullNomenclature } from './nomenclature.ts'
import { taughtWords } from './taught-words.ts'

const folder = sharedFolder()
if (folder === null) throw new Error('The reference folder is not beside the project.')
const { looked, measured } = readHalves(folder)
const { answers, ranking, curve } = crossValidate(looked, measured, fullNomenclature(folder))
console.log('all titles', JSON.stringify(scoreOf(answers)))
console.log('unseen by people', JSON.stringify(scoreOf(answers.filter(({ unseen }) => unseen))))
write('titles/taught.json', taughtFile(taughtWords([...looked, ...measured])))
write('ranking/weights.json', JSON.stringify(ranking))
write('ranking/confidence.json', JSON.stringify(curve))

function taughtFile(words: readonly TaughtWord[]): string {
  const byCode = Map.groupBy(words, ({ hs6 }) => hs6)
  const lines = [...byCode].map(([hs6, own]) => [hs6, own.map(({ text, count }) => `${text} ${Math.round(100 * count)}`).join('\t')])
  return JSON.stringify(Object.fromEntries(lines), null, 1)
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../../shared/classify/${name}`, import.meta.url), `${text}\n`)
  console.log(`${name} ${Math.round(text.length / 1024)} KB`)
}
