import { multiplesIn } from '../words/multiples.ts'
import { periodsIn } from '../words/periods.ts'
import { hintsAt } from '../words/number-words.ts'
import type { Side } from './compare-quantities.ts'
import { finding, type Finding } from './finding.ts'

/** "Twin-blade" as "triple lame": one multiple each, and neither side speaks of the other's number at all. */
export function compareMultiples(source: Side, target: Side): Finding[] {
  const [ours, theirs] = [multiplesIn(source.text, source.locale.language), multiplesIn(target.text, target.locale.language)]
  const [one, other] = [ours[0], theirs[0]]
  if (one === undefined || other === undefined || ours.length > 1 || theirs.length > 1 || one.value === other.value) return []
  return speaksOf(target, one.value) || speaksOf(source, other.value) ? [] : [finding('number', 'blocking', one.text, other.text)]
}

/** "Twice a week" as "twice a day": one period each, and not the same. */
export function comparePeriods(source: Side, target: Side): Finding[] {
  const [ours, theirs] = [periodsIn(source.text, source.locale.language), periodsIn(target.text, target.locale.language)]
  const [one, other] = [ours[0], theirs[0]]
  if (one === undefined || other === undefined || ours.length > 1 || theirs.length > 1 || one.period === other.period) return []
  return [finding('number', 'blocking', one.text, other.text)]
}

function speaksOf({ text, locale }: Side, value: number): boolean {
  return hintsAt(text, locale.language, value) || new RegExp(`(?<!\\d)${value}(?!\\d)`).test(text)
}
