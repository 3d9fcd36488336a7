import type { Locale } from '../language.ts'
import { batterySizesIn } from '../words/battery-sizes.ts'
import { marksIn } from '../words/marks.ts'
import { abbreviates } from './abbreviates.ts'
import { blank, type Place, type Taken } from './blank.ts'
import { takeClocks } from './compare-clocks.ts'
import { compareDenials } from './compare-denials.ts'
import { compareMaterials } from './compare-materials.ts'
import { compareNames } from './compare-names.ts'
import { compareMultiples, comparePeriods } from './compare-multiples.ts'
import { compareOpposites } from './compare-opposites.ts'
import { compareQuantities } from './compare-quantities.ts'
import { compareMarkup } from './compare-markup.ts'
import { takeFractions } from './compare-fractions.ts'
import { compareSizes } from './compare-sizes.ts'
import { differences, finding, without, type Finding } from './finding.ts'
import { readMarkup } from './markup.ts'
import { findModel, modelsIn, type ModelToken } from './read-models.ts'

/**
 * What a translation lost, added or changed of what must survive it: numbers and measures (a converted measure is the
 * same within display rounding), sizes, materials with their shares, brands, models, marks, denials, tags and
 * placeholders. Text or HTML. A blocking finding must stop publishing; a person may accept a warning.
 */
export function guard(source: string, target: string, from: Locale, to: Locale): Finding[] {
  const [ours, theirs] = [readMarkup(source), readMarkup(target)]
  const findings = compareMarkup(ours, theirs)
  if (theirs.words.trim() === '' && ours.words.trim() !== '') {
    return [...findings, { ...finding('number', 'blocking', ours.words.trim().slice(0, 80), null), code: 'text-lost' }]
  }
  const marked = takeMarks(withoutSideLetters(ours.words), withoutSideLetters(theirs.words))
  const powered = takeBatteries(marked.source, marked.target)
  const sized = compareSizes({ text: powered.source, locale: from }, { text: powered.target, locale: to })
  const named = takeModels(sized.source, sized.target)
  const [one, other] = [{ text: named.source, locale: from }, { text: named.target, locale: to }]
  const parted = takeFractions(one, other)
  const clocked = takeClocks({ ...one, text: parted.source }, { ...other, text: parted.target })
  return [
    ...findings,
    ...marked.findings,
    ...powered.findings,
    ...sized.findings,
    ...named.findings,
    ...parted.findings,
    ...clocked.findings,
    ...compareQuantities({ ...one, text: clocked.source }, { ...other, text: clocked.target }),
    ...compareMultiples({ ...one, text: clocked.source }, { ...other, text: clocked.target }),
    ...comparePeriods(one, other),
    ...compareMaterials(sized.source, sized.target),
    ...compareNames({ text: sized.source, locale: from }, { text: sized.target, locale: to }),
    ...compareDenials(one, other),
    ...compareOpposites(sized.source, sized.target),
  ]
}

/** "20 (H) cm": the side a measure belongs to is no unit. */
function withoutSideLetters(text: string): string {
  return text.replace(/(?<=\d\s?)\((?:[WDHLBT]|Ø)\)(?=\s?(?:[x×*]|cm|mm|m\b|in\b|"|[,.;\n]|$))/g, '')
}

function takeBatteries(source: string, target: string): Taken {
  const [ours, theirs] = [batterySizesIn(source), batterySizesIn(target)]
  const missing = (some: typeof ours, others: typeof ours) => distinct(some.filter(({ name }) => !others.some((other) => other.name === name)))
  const findings = differences('size', 'blocking', missing(ours, theirs), missing(theirs, ours))
  return { source: blank(source, ours), target: blank(target, theirs), findings }
}

function takeMarks(source: string, target: string): Taken {
  const [ours, theirs] = [marksIn(source), marksIn(target)]
  const unique = (names: readonly { name: string }[]) => [...new Set(names.map(({ name }) => name))]
  const [before, after] = [unique(ours), unique(theirs)]
  const key = (name: string) => name
  const missing = (some: readonly string[], others: readonly string[], text: string) => without(some, others, key).filter((name) => !abbreviates(name, text))
  const findings = differences('certification', 'blocking', missing(before, after, target), missing(after, before, source))
  return { source: blank(source, ours), target: blank(target, theirs), findings }
}

function takeModels(source: string, target: string): Taken {
  const [ours, theirs] = [modelsIn(source), modelsIn(target)]
  const key = ({ text }: ModelToken) => text
  const lost = without(ours, theirs, key)
  const added = without(theirs, ours, key)
  const places = { source: ours.map((token): Place => token), target: theirs.map((token): Place => token) }
  const findings: Finding[] = []
  const stillThere = (tokens: readonly ModelToken[], text: string, found: Place[]) =>
    tokens.filter((token) => {
      const place = findModel(text, token.text)
      if (place) found.push(place)
      return place === null
    })
  const gone = stillThere(lost, target, places.target)
  const come = stillThere(added, source, places.source)
  for (const token of lost) {
    const place = gone.includes(token) ? null : findModel(target, token.text)
    const written = place ? target.slice(place.start, place.end) : null
    if (written !== null && /^\p{Lu}.*\d/u.test(token.text) && written.toLowerCase() === token.text.toLowerCase()) {
      findings.push({ ...finding('model', 'warning', token.text, written), code: 'model-respelt' })
    }
  }
  findings.push(...differences('model', 'blocking', distinct(gone), distinct(come)))
  return { source: blank(source, places.source), target: blank(target, places.target), findings }
}

function distinct(tokens: readonly { readonly text: string }[]): string[] {
  return [...new Set(tokens.map(({ text }) => text))]
}
