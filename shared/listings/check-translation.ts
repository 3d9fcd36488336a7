import { guard } from './guard/guard.ts'
import { compareMarkup } from './guard/compare-markup.ts'
import { readMarkup } from './guard/markup.ts'
import type { Finding } from './guard/finding.ts'
import { readLocale } from './language.ts'

/** A finding by a name that stays the same as long as the same words are at fault: what a person accepts. */
export interface NamedFinding extends Finding {
  readonly name: string
}

export interface TranslationCheck {
  readonly findings: readonly NamedFinding[]
  /** False where the guard does not know one of the languages: then only tags, links and placeholders were compared. */
  readonly wordsCompared: boolean
}

/** What a translation lost, added or changed, for any two language tags. An address (`handle`) is compared for nothing. */
export function checkTranslation(source: string, target: string, from: string, to: string, key = ''): TranslationCheck {
  if (key === 'handle') return { findings: [], wordsCompared: true }
  const [one, other] = [readLocale(from), readLocale(to)]
  const known = one !== null && other !== null
  const findings = known ? guard(source, target, one, other) : compareMarkup(readMarkup(source), readMarkup(target))
  return { findings: named(findings), wordsCompared: known }
}

function named(findings: readonly Finding[]): NamedFinding[] {
  return findings.map((finding) => ({ ...finding, name: [finding.code, finding.source ?? '', finding.target ?? ''].join('|').slice(0, 300) }))
}
