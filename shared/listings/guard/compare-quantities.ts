import type { Language, Locale } from '../language.ts'
import { hintsAt } from '../words/number-words.ts'
import { unit } from '../words/units.ts'
import { finding, type Finding, type FindingKind } from './finding.ts'
import { hasDimension, sameQuantity, shareDimension, shareValue, type Quantity } from './quantity.ts'
import { readQuantities } from './read-quantities.ts'

export interface Side {
  readonly text: string
  readonly locale: Locale
}

interface Match {
  readonly lost: readonly Quantity[]
  readonly added: readonly Quantity[]
  readonly agreed: readonly Quantity[]
}

/** Numbers, measures and percentages that one side has and the other has not. */
export function compareQuantities(source: Side, target: Side): Finding[] {
  return findingsOf(bestMatch(source, target), source, target)
}

/** A blank between digits may group thousands or part two numbers: the reading with fewer differences holds. */
function bestMatch(source: Side, target: Side): Match {
  const readings = (side: Side) => {
    const grouped = readQuantities(side.text, side.locale)
    return /\d [\d]{3}(?!\d)/.test(side.text) ? [grouped, readQuantities(side.text, side.locale, false)] : [grouped]
  }
  const matches = readings(source).flatMap((ours) => readings(target).map((theirs) => match(ours, theirs)))
  return matches.reduce((best, next) => (size(next) < size(best) ? next : best))
}

const size = ({ lost, added }: Match) => lost.length + added.length

function match(ours: readonly Quantity[], theirs: readonly Quantity[]): Match {
  const free = new Set(theirs)
  const agreed: Quantity[] = []
  const pair = (left: readonly Quantity[], same: (one: Quantity, other: Quantity) => boolean) =>
    left.filter((quantity) => {
      const partner = [...free].find((other) => same(quantity, other))
      if (partner === undefined) return true
      free.delete(partner)
      agreed.push(quantity, partner)
      return false
    })
  const sameUnit = (one: Quantity, other: Quantity) =>
    sameQuantity(one, other) && (one.units.length === 0 && other.units.length === 0 || one.units.some((id) => other.units.includes(id)) && shareValue(one, other))
  const exact = pair(ours, sameUnit)
  const lost = pair(exact, sameQuantity)
  // "30 cm (11.8 in)" may lose or gain the twin of a measure that is there.
  const said = (quantity: Quantity) => agreed.some((other) => other.units.length > 0 && quantity.units.length > 0 && other.units.every((id) => !quantity.units.includes(id)) && sameQuantity(quantity, other))
  return { lost: lost.filter((quantity) => !said(quantity)), added: [...free].filter((quantity) => !said(quantity)), agreed }
}

function findingsOf({ lost, added, agreed }: Match, source: Side, target: Side): Finding[] {
  const said = (quantity: Quantity, side: Side) => quantity.values.some((value) => (quantity.units.length === 0 || quantity.inWords || Math.abs(value) <= 2 || hasDimension(quantity, 'percent') || isTime(quantity)) && hintsAt(side.text, side.locale.language, Math.abs(value)))
  const [left, right] = [[...lost], [...added]]
  const findings: Finding[] = []
  const takePairs = (suits: (one: Quantity, other: Quantity) => boolean, subject?: string) => {
    for (const one of [...left]) {
      const other = right.find((candidate) => suits(one, candidate))
      if (other === undefined) continue
      left.splice(left.indexOf(one), 1)
      right.splice(right.indexOf(other), 1)
      findings.push(changed(one, other, subject))
    }
  }
  // "3세" and "aged 3" are one number, whatever else may be read as three.
  takePairs((one, other) => !one.inWords && !other.inWords && [one, other].some((quantity) => hasDimension(quantity, 'months')) && shareValue(one, other), 'unit')
  // What is said in words on the other side is no difference.
  const [ours, theirs] = [[...left], [...right]]
  dropSaid(left, (quantity) => said(quantity, target) && !rivalled(quantity, theirs))
  dropSaid(right, (quantity) => said(quantity, source) && !rivalled(quantity, ours))
  takePairs((one, other) => shareValue(one, other) && one.units.length > 0 && other.units.length > 0, 'unit')
  takePairs((one, other) => shareDimension(one, other))
  takePairs((one, other) => shareValue(one, other), 'unit')
  takePairs((one, other) => one.units.length === 0 && other.units.length === 0 && one.inWords === other.inWords)
  takePairs((one, other) => one.units.length === 0 && other.units.length === 0)
  takePairs((one, other) => !one.inWords && !other.inWords)
  const repeated = (quantity: Quantity) => agreed.some((other) => sameQuantity(quantity, other))
  findings.push(...left.map((quantity) => alone(quantity, repeated(quantity), saysOne(target), 'lost')))
  findings.push(...right.map((quantity) => alone(quantity, repeated(quantity), saysOne(source), 'added')))
  return findings
}

/** "Three weeks" is not said by a "three" that counts days. */
function rivalled(quantity: Quantity, others: readonly Quantity[]): boolean {
  return isTime(quantity) && others.some((other) => isTime(other) && shareValue(quantity, other))
}

function dropSaid(quantities: Quantity[], said: (quantity: Quantity) => boolean): void {
  const kept = quantities.filter((quantity) => !said(quantity))
  quantities.splice(0, quantities.length, ...kept)
}

function changed(one: Quantity, other: Quantity, subject?: string): Finding {
  if (subject !== 'unit') return finding(kindOf(one.units.length > 0 ? one : other), 'blocking', one.text, other.text)
  // The unit of a time or of money may be left to the reader; of a measure it may not.
  const bare = one.units.length === 0 || other.units.length === 0
  const soft = bare && [one, other].some((quantity) => quantity.units.some((id) => ['duration', 'months', 'other', 'carat', 'angle', 'turning', 'pixels', 'money'].includes(unit(id).dimension)))
  const kind = hasDimension(one, 'voltage') || hasDimension(other, 'voltage') ? 'voltage' : hasDimension(one, 'percent') || hasDimension(other, 'percent') ? 'percentage' : 'unit'
  return finding(kind, soft ? 'warning' : 'blocking', one.text, other.text)
}

/** One as a count, where the language's word for it is no article. */
const oneCounted: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<!\p{L})(?:one(?! of| by| another|-of|-size)|single)(?!\p{L})/iu,
  zh: /(?<![第统唯专])一(?=[个件只条本枚层片包双对套年月天码支台张瓶盒袋组位块根颗])|单(?=个|件|只)/u,
  ja: /一(?=つ|個|本|枚|台|足|着|年)|ひとつ/u,
  ko: /(?<![가-힣])한\s?(?=개|장|벌|켤레|대|병|세트|달|팩)|하나/u,
}

function saysOne({ text, locale }: Side): boolean {
  return oneCounted[locale.language]?.test(text) ?? false
}

function alone(quantity: Quantity, repeated: boolean, besidesOne: boolean, what: 'lost' | 'added'): Finding {
  const value = Math.abs(quantity.values[0] ?? 0)
  const doubted = value >= 2 && (isTime(quantity) || isMeasured(quantity) || (besidesOne && quantity.units.length === 0))
  const softly = repeated || (quantity.inWords && !doubted && (value <= 2 || (quantity.units.length > 0 && !isMeasured(quantity))))
  const bareOne = quantity.units.length === 0 && quantity.values[0] === 1
  const severity = softly || bareOne ? 'warning' : 'blocking'
  return what === 'lost' ? finding(kindOf(quantity), severity, quantity.text, null) : finding(kindOf(quantity), severity, null, quantity.text)
}

function isTime(quantity: Quantity): boolean {
  return hasDimension(quantity, 'duration') || hasDimension(quantity, 'months')
}

function isMeasured(quantity: Quantity): boolean {
  return quantity.units.some((id) => !['duration', 'months', 'angle', 'carat', 'money', 'other'].includes(unit(id).dimension))
}

function kindOf(quantity: Quantity): FindingKind {
  if (hasDimension(quantity, 'percent')) return 'percentage'
  return hasDimension(quantity, 'voltage') ? 'voltage' : 'number'
}
