import type { Language } from '../language.ts'
import { brandsIn, nameLikeWords } from '../words/brands.ts'
import { standardsIn } from '../words/standards.ts'
import { abbreviates } from './abbreviates.ts'
import type { Side } from './compare-quantities.ts'
import { differences, type Finding } from './finding.ts'
import { transliterates } from './transliterates.ts'

const cjk = (language: Language) => language === 'zh' || language === 'ja' || language === 'ko'

/** Brands, other names and technical standards that are not the same on both sides. Names are kept to the letter. */
export function compareNames(source: Side, target: Side): Finding[] {
  return [...compareStandards(source.text, target.text), ...compareBrands(source, target)]
}

function compareStandards(source: string, target: string): Finding[] {
  const [ours, theirs] = [standardsIn(source), standardsIn(target)]
  const missing = (one: typeof ours, other: typeof ours) => one.filter(({ id }) => !other.some((same) => same.id === id)).map(({ text }) => text)
  return differences('model', 'blocking', missing(ours, theirs), missing(theirs, ours))
}

function compareBrands(source: Side, target: Side): Finding[] {
  const [ours, theirs] = [brandsIn(source.text), brandsIn(target.text)]
  const known = new Set([...ours, ...theirs].map(({ text }) => text.toLowerCase()))
  const sounds = (word: string, side: Side) => side.locale.language !== 'zh' && cjk(side.locale.language) && transliterates(word, side.text)
  const lost = ours.filter(({ name, text }) => !theirs.some((same) => same.name === name) && !sounds(text, target)).map(({ text }) => text)
  const added = theirs.filter(({ name, text }) => !ours.some((same) => same.name === name) && !sounds(text, source)).map(({ text }) => text)
  const names = (side: Side) => [...new Set(nameLikeWords(side.text, cjk(side.locale.language), side.locale.language === 'de'))].filter((word) => !known.has(word.toLowerCase()))
  const gone = names(source).filter((word) => !has(target.text, word) && !abbreviates(word, target.text) && !sounds(word, target))
  const come = names(target).filter((word) => !has(source.text, word) && !abbreviates(word, source.text) && !sounds(word, source))
  // "Made in Kyoto": a place bears another name in another language.
  const isPlace = (word: string) => !lost.includes(word) && new RegExp(`(?<!\\p{L})(?:in|à|en|a|from|aus)\\s${word}(?!\\p{L})`, 'u').test(source.text)
  // A capital inside a sentence says little about words the translator chose.
  const isOwnWord = (word: string) => !added.includes(word) && !cjk(target.locale.language)
  const isDoubtful = (one: Finding) => (one.source === null ? isOwnWord(one.target ?? '') : one.target === null && isPlace(one.source))
  return differences('brand', 'blocking', [...lost, ...gone], [...added, ...come]).map((one) => (isDoubtful(one) ? { ...one, severity: 'warning' } : one))
}

function has(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase())
}
