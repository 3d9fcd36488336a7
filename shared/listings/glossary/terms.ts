/** How the shop says a word in one language; `target` null: the word stays as it is. */
export interface Term {
  readonly source: string
  readonly target: string | null
}

export interface TermPlace {
  readonly term: Term
  readonly start: number
  readonly end: number
  readonly text: string
}

// Endings a word may take without becoming another word, by the language it is written in.
const endings: Readonly<Record<string, string>> = {
  en: "(?:'s|s'|es|s)?",
  de: '(?:es|en|er|em|e|s|n)?',
  fr: '(?:es|s|x|e)?',
  es: '(?:es|s)?',
  it: '',
  nl: '(?:en|s|e)?',
  pt: '(?:es|s)?',
}
const noBlanks = /^(?:zh|ja|ko|th)/
const lastVowel = /[aeio]$/

/**
 * Where the terms stand in a text, longest first, never inside another word: "cup" is found in "Cups" but not in
 * "cupboard". In languages without blanks a term is found wherever its signs stand.
 */
export function termsIn(text: string, terms: readonly Term[], locale: string): TermPlace[] {
  const language = locale.slice(0, 2).toLowerCase()
  const places: TermPlace[] = []
  for (const term of [...terms].sort((one, other) => other.source.length - one.source.length)) {
    for (const hit of text.matchAll(patternOf(term, language))) {
      const place = { term, start: hit.index, end: hit.index + hit[0].length, text: hit[0] }
      if (places.every(({ start, end }) => place.end <= start || place.start >= end)) places.push(place)
    }
  }
  return places.sort((one, other) => one.start - other.start)
}

function patternOf({ source, target }: Term, language: string): RegExp {
  const exact = source.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s\\u00A0]+')
  // A name that stays as it is stays to the letter.
  if (target === null) return new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, 'gu')
  if (noBlanks.test(language)) return new RegExp(exact, 'giu')
  const stem = language === 'it' ? exact.replace(lastVowel, '[aeio]') : exact
  const plural = language === 'en' && /[^aeiou]y$/i.test(exact) ? `(?:${exact}|${exact.slice(0, -1)}ies)` : stem
  return new RegExp(`(?<![\\p{L}\\p{N}])${plural}${endings[language] ?? ''}(?![\\p{L}\\p{N}])`, 'giu')
}

/** A term of the source that the translation does not say as the glossary has it. */
export interface TermFinding {
  readonly term: Term
  /** The form that the source has. */
  readonly source: string
}

/** Words of the glossary that the source has and the translation says otherwise; words that stay and did not. */
export function missedTerms(source: string, target: string, terms: readonly Term[], from: string, to: string): TermFinding[] {
  const [words, others] = [readable(source), readable(target)]
  const found = new Map(termsIn(words, terms, from).map(({ term, text }) => [term, text]))
  return [...found].flatMap(([term, text]) => {
    const wanted: Term = { source: term.target ?? term.source, target: term.target }
    return termsIn(others, [wanted], to).length > 0 ? [] : [{ term, source: text }]
  })
}

function readable(content: string): string {
  return content.replace(/<[^>]*>/g, ' ')
}
