import { missedTerms, type Term } from '#shared/listings/glossary/terms.ts'
import { checkTranslation } from '#shared/listings/check-translation.ts'

/** What stands against publishing a text; a warning may be accepted by its name. */
export interface Judgement {
  readonly name: string
  readonly kind: string
  readonly severity: 'blocking' | 'warning'
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

export interface JudgedText {
  readonly key: string
  readonly source: string
  readonly value: string
}

/** What the guard and the shop's glossary say of one translation, the gravest first. */
export function judge({ key, source, value }: JudgedText, from: string, to: string, terms: readonly Term[]): Judgement[] {
  const { findings } = checkTranslation(source, value, from, to, key)
  const words = key === 'handle' ? [] : missedTerms(source, value, terms, from, to)
  const missed = words.map(({ term, source: found }): Judgement => ({
    name: `term-missed|${term.source}|${term.target ?? ''}`,
    kind: 'glossary', severity: 'warning',
    code: term.target === null ? 'word-not-kept' : 'term-missed',
    params: { source: found, target: term.target ?? term.source },
  }))
  const all = [...findings.map(({ name, kind, severity, code, params }): Judgement => ({ name, kind, severity, code, params })), ...missed]
  return all.sort((one, other) => Number(other.severity === 'blocking') - Number(one.severity === 'blocking'))
}

/** Judges texts of one language, the same text once: "Colour" stands at every product. */
export function judgeOnce(from: string, to: string, terms: readonly Term[]): (text: JudgedText) => readonly Judgement[] {
  const known = new Map<string, readonly Judgement[]>()
  return (text) => {
    const name = JSON.stringify([text.key, text.source, text.value])
    const found = known.get(name) ?? judge(text, from, to, terms)
    known.set(name, found)
    return found
  }
}

export function countOf(judgements: readonly Judgement[], accepted: readonly string[] = []): { blocking: number; warnings: number } {
  const blocking = judgements.filter(({ severity }) => severity === 'blocking').length
  const warnings = judgements.filter(({ severity, name }) => severity === 'warning' && !accepted.includes(name)).length
  return { blocking, warnings }
}
