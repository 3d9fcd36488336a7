import { expect, test } from 'vitest'
import { readLocale, type Locale } from '../language.ts'
import { findingKinds, type FindingKind } from './finding.ts'
import { guard } from './guard.ts'
import { eighthBatch } from './seeded/batches/eighth-batch.ts'
import { eleventhBatch } from './seeded/batches/eleventh-batch.ts'
import { fifteenthBatch } from './seeded/batches/fifteenth-batch.ts'
import { fifthBatch } from './seeded/batches/fifth-batch.ts'
import { firstBatch } from './seeded/batches/first-batch.ts'
import { fourteenthBatch } from './seeded/batches/fourteenth-batch.ts'
import { fourthBatch } from './seeded/batches/fourth-batch.ts'
import { ninthBatch } from './seeded/batches/ninth-batch.ts'
import { secondBatch } from './seeded/batches/second-batch.ts'
import { seventeenthBatch } from './seeded/batches/seventeenth-batch.ts'
import { seventhBatch } from './seeded/batches/seventh-batch.ts'
import { sixteenthBatch } from './seeded/batches/sixteenth-batch.ts'
import { sixthBatch } from './seeded/batches/sixth-batch.ts'
import { tenthBatch } from './seeded/batches/tenth-batch.ts'
import { thirdBatch } from './seeded/batches/third-batch.ts'
import { thirteenthBatch } from './seeded/batches/thirteenth-batch.ts'
import { twelfthBatch } from './seeded/batches/twelfth-batch.ts'
import { devPairs } from './seeded/dev-pairs.ts'
import { freshRight } from './seeded/fresh-right.ts'
import { freshWrong } from './seeded/fresh-wrong.ts'
import { heldOutPairs } from './seeded/held-out-pairs.ts'
import { laterRight, laterWrong } from './seeded/later-pairs.ts'
import { akin, casesOf, type SeededCase, type SeededPair } from './seeded/seeded-pair.ts'

// How the set was made: every sentence was written for this project, translated by hand (machine help, no corpus, no
// customer's text), then errors of named kinds were planted, one a case. All pairs were written before the rules first
// ran. `devPairs` served to mend the rules. `heldOutPairs` did not: at its first and only run before any mending it gave
// 76 of 79 errors found (recall 0.962) and 1 of 44 right translations stopped (precision 0.987). What fails there was
// not looked at since. `laterRight` and `laterWrong` tell their own story. Languages, kinds and style of both are those of one writer: other people's sentences are harder.
const locale = (tag: string): Locale => {
  const read = readLocale(tag)
  if (read === null) throw new RangeError(tag)
  return read
}
const kindsBlocking = ({ source, target, from, to }: SeededCase) =>
  guard(source, target, locale(from), locale(to)).flatMap(({ kind, severity }) => (severity === 'blocking' ? [kind] : []))

interface Score {
  readonly kind: string
  readonly planted: number
  readonly found: number
}

function measure(pairs: readonly SeededPair[]) {
  const cases = pairs.flatMap(casesOf)
  const stopped = cases.filter((one) => one.planted === null && kindsBlocking(one).length > 0).length
  const scores = findingKinds.flatMap((kind: FindingKind): Score[] => {
    const planted = cases.filter((one) => one.planted === kind)
    const wanted = akin[kind] ?? [kind]
    const found = planted.filter((one) => kindsBlocking(one).some((seen) => wanted.includes(seen))).length
    return planted.length === 0 ? [] : [{ kind, planted: planted.length, found }]
  })
  const [planted, found] = [scores.reduce((sum, score) => sum + score.planted, 0), scores.reduce((sum, score) => sum + score.found, 0)]
  return { scores, cases: cases.length, recall: found / planted, precision: found / (found + stopped), stopped }
}

test.each([
  ['developed on', devPairs],
  ['held out', heldOutPairs],
])('pairs %s: precision and recall of blocking findings are at least 0.95', (name, pairs) => {
  const { scores, cases, recall, precision, stopped } = measure(pairs)
  const rows = scores.map(({ kind, planted, found }) => `  ${kind}: ${found} of ${planted}`)
  process.stdout.write([`${name}: ${cases} cases, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, right ones stopped ${stopped}`, ...rows, ''].join('\n'))
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(precision).toBeGreaterThanOrEqual(0.95)
})

test('all eight languages and all kinds are in the set, about 300 cases', () => {
  const pairs = [...devPairs, ...heldOutPairs]
  expect(new Set(pairs.flatMap(([from, to]) => [from, to])).size).toBe(8)
  expect(new Set(pairs.flatMap(casesOf).flatMap(({ planted }) => planted ?? []))).toEqual(new Set(findingKinds))
  expect(pairs.flatMap(casesOf).length).toBeGreaterThanOrEqual(260)
})

test('fresh pairs: wrong ones stopped, right ones not', () => {
  const stops = ([from, to, source, target]: (typeof freshRight)[number]) => kindsBlocking({ from, to, source, target, planted: null }).length > 0
  expect(freshWrong.filter((pair) => !stops(pair))).toEqual([])
  expect(freshRight.filter(stops)).toEqual([])
}, 60_000)

test('later pairs: wrong ones stopped, right ones not', () => {
  const stops = ([from, to, source, target]: (typeof laterRight)[number]) => kindsBlocking({ from, to, source, target, planted: null }).length > 0
  expect(laterWrong.filter((pair) => !stops(pair))).toEqual([])
  expect(laterRight.filter(stops)).toEqual([])
})

test.each(Object.entries({ firstBatch, secondBatch, thirdBatch, fourthBatch, fifthBatch, sixthBatch, seventhBatch, eighthBatch, ninthBatch, tenthBatch, eleventhBatch, twelfthBatch, thirteenthBatch, fourteenthBatch, fifteenthBatch, sixteenthBatch, seventeenthBatch }))(
  '%s: wrong ones stopped, right ones not',
  (_, pairs) => {
    const stops = (direction: string, source: string, target: string) => {
      const [from = '', to = ''] = direction.split('>')
      return kindsBlocking({ from, to, source, target, planted: null }).length > 0
    }
    expect(pairs.filter(([direction, source, right]) => right !== '-' && stops(direction, source, right))).toEqual([])
    expect(pairs.filter(([direction, source, , wrong]) => wrong !== '-' && !stops(direction, source, wrong))).toEqual([])
  },
  60_000,
)
