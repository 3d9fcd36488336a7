import type { ComplianceView } from '../compliance/compliance-flags.ts'
import { reason, type ScorePart } from './score-parts.ts'

const cost = { heavy: 30, medium: 12, light: 4 } as const

/**
 * What the law asks before a first sale: 100 less the burden of each rule that fits, each scheme once. Not known where
 * goods or country are not: then no rule found is no proof that there is none.
 */
export function judgeCompliance({ flags, unknown }: ComplianceView): ScorePart {
  const heaviest = flags.toSorted((a, b) => cost[b.burden] - cost[a.burden])
  const once = heaviest.filter(({ scheme }, index) => heaviest.findIndex((other) => other.scheme === scheme) === index)
  const asked = once.map(({ scheme, country }) => reason('asked-for', { scheme, country }))
  if (unknown !== null) return { part: 'compliance', score: null, reasons: [reason(unknown), ...asked] }
  if (once.length === 0) return { part: 'compliance', score: 100, reasons: [reason('no-rule-known')] }
  const score = once.reduce((left, { burden }) => left - cost[burden], 100)
  return { part: 'compliance', score: Math.max(0, score), reasons: asked }
}
