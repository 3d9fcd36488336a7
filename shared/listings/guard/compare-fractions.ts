import { fractionWordsIn } from '../words/fraction-words.ts'
import { blank, type Taken } from './blank.ts'
import type { Side } from './compare-quantities.ts'
import { finding } from './finding.ts'

/** Compares halves, thirds and quarters said in words where each side says one; what agrees is blanked. */
export function takeFractions(source: Side, target: Side): Taken {
  const [ours, theirs] = [fractionWordsIn(source.text, source.locale.language), fractionWordsIn(target.text, target.locale.language)]
  const [one, other] = [ours[0], theirs[0]]
  if (one === undefined || other === undefined || ours.length > 1 || theirs.length > 1) return { source: source.text, target: target.text, findings: [] }
  const findings = one.value === other.value ? [] : [finding('number', 'blocking', one.text, other.text)]
  return { source: blank(source.text, [one]), target: blank(target.text, [other]), findings }
}
