import { sameClothingSize } from '../sizes/clothing-sizes.ts'
import { sameShoeSize } from '../sizes/shoe-sizes.ts'
import type { Side } from './compare-quantities.ts'
import { differences, without } from './finding.ts'
import { blank, type Taken } from './blank.ts'
import { sizesIn, type SizeMention } from './read-sizes.ts'

const inWords: readonly (readonly [RegExp, RegExp])[] = [
  [/^S$/, /small|klein|petite?|pequeñ|piccol|小号|小碼|소형/iu],
  [/^M$/, /medium|mittel|moyen|median|medi[ao]|中号|中碼|중형/iu],
  [/^L$/, /large|groß|grand|grande|大号|大碼|대형/iu],
  [/^XL$/, /extra[- ]large|extra groß|très grand|加大/iu],
]

/** A letter that one side reads as a size and the other, for want of a word beside it, only shows. */
function standsAlone(name: string, text: string): boolean {
  return /^[SML]$/.test(name) && new RegExp(`(?<![\\p{Script=Latin}\\d])${name}(?![\\p{Script=Latin}\\d'’])`, 'u').test(text)
}

/** Sizes that are not the same on both sides; a shoe size may be given by another country's table. Compared sizes are blanked. */
export function compareSizes(source: Side, target: Side): Taken {
  const [ours, theirs] = [sizesIn(source.text), sizesIn(target.text)]
  const key = ({ name }: SizeMention) => name
  const unique = (sizes: readonly SizeMention[]) => sizes.filter((size, index) => sizes.findIndex(({ name }) => name === size.name) === index)
  const [before, after] = [unique(ours), unique(theirs)]
  const said = (size: SizeMention, others: readonly SizeMention[], text: string) =>
    others.some((other) => sameShoeSize(size.name, other.name) || sameClothingSize(size.name, other.name)) ||
    standsAlone(size.name, text) || inWords.some(([letter, word]) => letter.test(size.name) && word.test(text))
  const lost = without(before, after, key).filter((size) => !said(size, after, target.text))
  const added = without(after, before, key).filter((size) => !said(size, before, source.text))
  // A size whose system only one side names is left to the comparison of numbers.
  const free = (size: SizeMention, others: readonly SizeMention[], text: string) => / /.test(size.name) && others.length === 0 && text.includes(size.name.split(' ')[1] ?? '\uFFFC')
  const [gone, come] = [lost.filter((size) => !free(size, added, target.text)), added.filter((size) => !free(size, lost, source.text))]
  const keep = new Set([...lost, ...added].filter((size) => !gone.includes(size) && !come.includes(size)).map(({ name }) => name))
  return {
    source: blank(source.text, ours.filter(({ name }) => !keep.has(name))),
    target: blank(target.text, theirs.filter(({ name }) => !keep.has(name))),
    findings: differences('size', 'blocking', gone.map(({ text }) => text), come.map(({ text }) => text)),
  }
}
