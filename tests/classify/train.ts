import { families } from '#shared/classify/families/family-shares.ts'
import { lexiconEntries } from '#shared/classify/lexicon/entries.ts'
import { featuresOf } from '#shared/classify/learned/features.ts'
import { readWords } from '#shared/classify/reading/words.ts'
import type { Weights } from '#shared/classify/learned/learned-shares.ts'
import { partWeights } from '#shared/classify/likeness/like-shares.ts'
import type { Wording } from '#shared/classify/likeness/name-index.ts'
import type { LabelledTitle } from './halves.ts'

const epochs = 12
const firstRate = 2
const resolution = 16
const smallest = 4
/** A lexicon phrase counts for a fraction of a labelled title: it teaches letters, not frequency. */
const lexiconWeight = 0.15

/**
 * Multinomial logistic regression by stochastic gradient descent from a fixed seed: the same titles give the same
 * weights. Weights below `smallest`/16 are left out.
 */
export function train(titles: readonly LabelledTitle[]): Weights {
  const codes = [...new Set(titles.map(({ hs6 }) => hs6))].toSorted()
  const names: string[] = []
  const byName = new Map<string, number>()
  const numberOf = (name: string) => {
    const known = byName.get(name)
    if (known !== undefined) return known
    byName.set(name, names.length)
    return names.push(name) - 1
  }
  const example = (title: string, hs6: string, weight: number) => ({ features: [...featuresOf(readWords(title))].map(numberOf), code: codes.indexOf(hs6), weight })
  const examples = [
    ...titles.map(({ title, hs6 }) => example(title, hs6, 1)),
    ...lexiconEntries.filter(({ kind, phrase }) => codes.includes(kind) && !families.has(kind) && /^[ -~]+$/.test(phrase)).map(({ phrase, kind }) => example(phrase, kind, lexiconWeight)),
  ]
  const width = codes.length
  const weights = new Float32Array(names.length * width)
  const bias = new Float32Array(width)
  const scores = new Float32Array(width)
  let seed = 1
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = firstRate / (1 + epoch * 0.3)
    for (const { features, code, weight } of examples.map((one) => ({ one, key: random() })).toSorted((a, b) => a.key - b.key).map(({ one }) => one)) {
      const norm = 1 / Math.sqrt(features.length || 1)
      scores.set(bias)
      for (const feature of features) for (let at = 0; at < width; at += 1) scores[at] = (scores[at] ?? 0) + (weights[feature * width + at] ?? 0) * norm
      const top = Math.max(...scores)
      let sum = 0
      for (let at = 0; at < width; at += 1) sum += scores[at] = Math.exp((scores[at] ?? 0) - top)
      for (let at = 0; at < width; at += 1) {
        const step = weight * rate * ((scores[at] ?? 0) / sum - (at === code ? 1 : 0))
        scores[at] = step
        bias[at] = (bias[at] ?? 0) - step * 0.1
      }
      for (const feature of features) for (let at = 0; at < width; at += 1) weights[feature * width + at] = (weights[feature * width + at] ?? 0) - (scores[at] ?? 0) * norm
    }
  }
  const features = new Map<string, readonly number[]>()
  for (const name of names.toSorted()) {
    const row = (byName.get(name) ?? 0) * width
    const pairs = codes.flatMap((_, at) => {
      const rounded = Math.round((weights[row + at] ?? 0) * resolution)
      return Math.abs(rounded) < smallest ? [] : [at, rounded]
    })
    if (pairs.length > 0) features.set(name, pairs)
  }
  return { wordings: wordingsOf(titles), codes, bias: [...bias].map((value) => Math.round(value * resolution)), features }
}

/** Counts of the words of each code's titles and of their neighbours; what stands aside counts less. */
function wordingsOf(titles: readonly LabelledTitle[]): readonly Wording[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { title, hs6 } of titles) {
    const own = counts.get(hs6) ?? new Map<string, number>()
    counts.set(hs6, own)
    const add = (text: string, count: number) => own.set(text, (own.get(text) ?? 0) + count)
    const words = readWords(title).filter(({ text }) => !/^\d/.test(text))
    words.forEach(({ text, part }, place) => {
      const weight = partWeights[part]
      add(text, weight)
      if (place > 0) add(`${words[place - 1]?.text ?? ''} ${text}`, weight)
    })
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([hs6, own]) => [...own].map(([text, count]) => ({ hs6, text, count })))
}
