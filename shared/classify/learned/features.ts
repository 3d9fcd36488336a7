import { skeletonOf } from '../reading/skeleton.ts'
import type { Word } from '../reading/words.ts'

const measure = /^\d+(?:ml|g|kg|cm|mm|l|m|x|s|oz|pk|pack)?$/

/** What the learned weights look at: words, their skeletons, neighbours, and runs of four letters, so that shortened words still tell. */
export function featuresOf(words: readonly Word[]): ReadonlySet<string> {
  const features = new Set<string>()
  const kept = words.map(({ text }) => text).filter((word) => !measure.test(word))
  kept.forEach((word, index) => {
    features.add(word)
    const bones = skeletonOf(word)
    if (bones.length > 2) features.add(`%${bones}`)
    const framed = `^${word}$`
    if (word.length > 3) for (let start = 0; start + 4 <= framed.length; start += 1) features.add(`~${framed.slice(start, start + 4)}`)
    if (index > 0) features.add(`${kept[index - 1] ?? ''} ${word}`)
  })
  if (kept.length === 1) features.add('#one')
  return features
}
