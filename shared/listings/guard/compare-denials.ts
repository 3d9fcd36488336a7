import type { Language } from '../language.ts'
import {
  advisesAgainst, denialsIn, guardWordsIn, mayDeny, propertiesIn, withoutAdvice, withoutGuardWords, withoutLightDenials, withoutNeutralWords, withoutOnly,
  type PropertyMention,
} from '../words/properties.ts'
import { withoutBounds } from '../words/bounds.ts'
import type { Side } from './compare-quantities.ts'
import { finding, type Finding } from './finding.ts'

type Polarity = 'affirmed' | 'denied' | 'unsure'

interface Claim {
  readonly id: string
  readonly polarity: Polarity
  readonly text: string
}

const hardEnd =
  /[.;!?。；！？\n](?!\d)|(?<!\p{L})(?:but|aber|sondern|jedoch|mais|pero|sino|ma|bensì|however|while|whereas)(?!\p{L})|但是?|(?:です|ます|でき|可能)が|けれど|지만|(?:하|되|으)나(?=[\s,])/giu
const softEnd = /[,:，：、()（）|•·・/]|\s[-–—]\s|(?<!\p{L})(?:and|und|et|y|e|ed|that|which|qui|que|che)(?!\p{L})|并且|而且|且|(?:でき|あり|耐え)(?!ま|な)、?|이고|이며|으며|하며|되며/giu

// Verbs of advice: "not recommended with others" may become "wash separately".
const vague = new Set(['recommended', 'suitable', 'contains', 'compatible'])
const otherAdvice = /separate(?!ly sold)|avoid|vermeid|getrennt|évite|séparément|evit[ae]|por separado|避免|单独|分开|避け|別々|피하|따로/iu
// "BPA-free", "ungiftig": the denial does not reach beyond its word.
const ownWordOnly = /^(?:-free|.*frei|non-?|un.+|in.+|フリー|프리|非|無|비|무)$/i
const ownWord = (text: string, language: Language) => ownWordOnly.test(text) && (language === 'en' || !/^non$/i.test(text))
const affirms = /可(?!能性)|でき(?:ます|る)|対応|OK|가능|됩니다|있습니다|제품/

/**
 * What one side affirms and the other denies: first by the properties a listing speaks of ("not waterproof"), then, for
 * all else, whether a sentence denies anything at all.
 */
export function compareDenials(source: Side, target: Side): Finding[] {
  const [ours, theirs] = [readSide(source, target), readSide(target, source)]
  const advised = otherAdvice.test(ours.whole) || otherAdvice.test(theirs.whole)
  const claims = compareClaims(ours, theirs).filter(({ id }) => !(advised && vague.has(id))).map(({ found }) => found)
  if (claims.length > 0) return claims
  const pairs = ours.sentences.length === theirs.sentences.length ? ours.sentences.map((sentence, index) => [sentence, theirs.sentences[index] ?? ''] as const) : [[ours.whole, theirs.whole] as const]
  const counted = pairs.flatMap(([one, other]) => compareCounts(one, source.locale.language, other, target.locale.language))
  if (counted.length > 0) return counted
  return pairs.flatMap(([one, other]) => compareClauses(one, source.locale.language, other, target.locale.language))
}

const clauseEnd = /[,、，](?=\D|$)|(?<!\p{L})(?:and|und|et|y|e|ed|but|aber|mais|pero|ma)(?!\p{L})|并且?|而且|(?<!\p{L})和(?!\p{L})/giu
const affirming = /^\s*(?:with|contains?|mit|enthält|avec|contient|con|contiene|含|带|有)(?!\p{Script=Latin})/iu

/** Of as many parts on both sides, more deny on one than may deny on the other: "no additives, with alcohol". */
function compareClauses(source: string, from: Language, target: string, to: Language): Finding[] {
  const [ours, theirs] = [clausesOf(source, from), clausesOf(target, to)]
  if (ours.length < 2 || ours.length !== theirs.length) return []
  const count = (clauses: readonly Clause[], key: 'denied' | 'open') => clauses.filter((clause) => clause[key] !== null).length
  const first = (clauses: readonly Clause[], others: readonly Clause[]) => (clauses.find((clause, index) => clause.denied !== null && others[index]?.open === null) ?? clauses.find(({ denied }) => denied !== null))?.denied ?? null
  const missing = (some: readonly Clause[], others: readonly Clause[]) =>
    count(some, 'denied') > count(others, 'open') ||
    (count(some, 'open') > count(others, 'open') && some.some(({ denied }, index) => denied !== null && others[index]?.open === null))
  if (missing(ours, theirs)) return [finding('negation', 'blocking', first(ours, theirs), null)]
  if (missing(theirs, ours)) return [finding('negation', 'blocking', null, first(theirs, ours))]
  return []
}

interface Clause {
  /** The word by which it denies. */
  readonly denied: string | null
  /** Whatever lets it be read as a denial, also one that reaches it from its neighbour: "without parabens and sulfates". */
  readonly open: string | null
}

function clausesOf(sentence: string, language: Language): Clause[] {
  // "Ohne Wenn und Aber" is one clause.
  const light = withoutLightDenials(sentence, language)
  let begin = 0
  const cutParts = cut(light, clauseEnd).map((part) => {
    begin += part.length
    return { light: part, part: sentence.slice(begin - part.length, begin).replace(/[,、，]\s*$/, '') }
  }).filter(({ part }) => /\p{L}/u.test(part))
  const parts = cutParts.map(({ part }) => part)
  const found = cutParts.map((one) => denialsIn(one.light, language))
  const reaches = parts.map((part) => denialsIn(part, language).some(({ text }) => !ownWord(text, language)))
  const verbLast = language === 'ja' || language === 'ko'
  return parts.map((part, index): Clause => {
    const denied = found[index]?.[0]?.text.trim() ?? null
    const reached = !(verbLast ? affirms : affirming).test(part) && (verbLast ? reaches.slice(index + 1) : reaches.slice(0, index)).some(Boolean)
    const soft = denialsIn(part, language)[0]?.text ?? (mayDeny(part, language) || reached ? part : null)
    return { denied, open: denied ?? soft }
  })
}

interface SideRead {
  readonly whole: string
  readonly sentences: readonly string[]
  readonly claims: readonly Claim[]
  /** A part of a sentence denies without naming what: "but not vegans". */
  readonly deniesUnnamed: boolean
}

function readSide({ text, locale: { language } }: Side, other: Side): SideRead {
  const whole = withoutNeutralWords(withoutBounds(text, language, other.text, other.locale.language), language)
  const sentences = whole.split(/[.;!?。；！？\n](?!\d)/u).filter((sentence) => /\p{L}/u.test(sentence))
  const mentions = propertiesIn(whole)
  const parts = placed(cut(whole, hardEnd)).map(({ part, start }) => ({ claims: claimsIn(part, within(mentions, part, start), language), denies: denialsIn(part, language).length > 0 }))
  return { whole, sentences, claims: parts.flatMap(({ claims }) => claims), deniesUnnamed: parts.some(({ claims, denies }) => denies && claims.length === 0) }
}

function cut(text: string, at: RegExp): string[] {
  const parts: string[] = []
  let begin = 0
  for (const { index, 0: mark } of text.matchAll(at)) {
    // Japanese and Korean verbs belong to the part they end.
    const end = index + mark.length
    parts.push(text.slice(begin, end))
    begin = end
  }
  return [...parts, text.slice(begin)]
}

interface Placed {
  readonly part: string
  readonly start: number
}

function placed(parts: readonly string[]): Placed[] {
  let start = 0
  return parts.map((part) => {
    start += part.length
    return { part, start: start - part.length }
  })
}

/** The mentions that stand in a part of the text, placed as in the part. */
function within(mentions: readonly PropertyMention[], part: string, start: number): PropertyMention[] {
  return mentions.flatMap((mention) => (mention.start >= start && mention.end <= start + part.length ? [{ ...mention, start: mention.start - start, end: mention.end - start }] : []))
}

function claimsIn(sentence: string, mentions: readonly PropertyMention[], language: Language): Claim[] {
  const pieces = placed(cut(sentence, softEnd))
  const parts = pieces.map(({ part }) => part)
  const denials = parts.map((part) => denialsIn(part, language))
  const denied = denials.map((found) => found.length > 0)
  const reaches = denials.map((found) => found.some(({ text }) => !ownWord(text, language)))
  const verbLast = language === 'ja' || language === 'ko'
  const found = pieces.flatMap(({ part, start }, index) =>
    within(mentions, part, start).map((property): Claim => {
      const { id, text } = property
      if (denials[index]?.some((denial) => denies(denial, property, part, language))) return { id, polarity: 'denied', text }
      if (reaches[index] || (denied[index] && denials[index]?.some((denial) => Math.abs(denial.start - property.start) < 24)) || advised(parts, index, language)) return { id, polarity: 'unsure', text }
      if (verbLast && affirms.test(part)) return { id, polarity: 'affirmed', text }
      const reaching = verbLast ? reaches.slice(index + 1) : reaches.slice(0, index)
      return { id, polarity: reaching.some(Boolean) ? 'unsure' : 'affirmed', text }
    }),
  )
  return [...found, ...shutOut(found, sentence, language)]
}

/** "For indoor use only" denies the outdoors. */
function shutOut(found: readonly Claim[], sentence: string, language: Language): Claim[] {
  const [place, ...more] = found.filter(({ id }) => id === 'indoor' || id === 'outdoor')
  if (place?.polarity !== 'affirmed' || more.some(({ id }) => id !== place.id) || withoutOnly(sentence, language) === null) return []
  return [{ id: place.id === 'indoor' ? 'outdoor' : 'indoor', polarity: 'denied', text: place.text }]
}

const says = /safe|proof|suitable|friendly|compatible|geeignet|fest|kompatibel|convient|adapté|apt[oa]|adatt|idone|可|対応|適|가능|적합/iu

/** Advice to keep from something reaches over a list of bare words: "avoid microwave, dishwasher or oven". */
function advised(parts: readonly string[], index: number, language: Language): boolean {
  const part = parts[index] ?? ''
  if (advisesAgainst(part, language)) return true
  const others = language === 'ja' || language === 'ko' ? parts.slice(index + 1) : parts.slice(0, index)
  return !says.test(part) && others.some((other) => advisesAgainst(other, language))
}

const withoutWord = /^(?:without|ohne|sans|sin|senza)$/i

// In Chinese a denial stands before what it denies, but for these.
const deniesBefore = /^(?:不(?:可|能|得|支持|适|包|含|带|附|建议|推荐|宜|允许|防)|禁|勿|未|无法|另购|另售|单独|严禁|切忌|为零)/

function denies(denial: { readonly start: number; readonly text: string }, property: PropertyMention, part: string, language: Language): boolean {
  // "Stretches without sagging" stretches all the same.
  if (denial.start > property.start && withoutWord.test(denial.text)) return false
  // "Ironing needed despite wrinkle-free fabric": the word it is joined to.
  if (/^(?:-?free|-?frei)$/i.test(denial.text) && denial.start - property.end > 12) return false
  return language !== 'zh' || denial.start <= property.start + 1 || deniesBefore.test(part.slice(denial.start))
}

function compareClaims({ claims: ours, deniesUnnamed: oursUnnamed }: SideRead, { claims: theirs, deniesUnnamed: theirsUnnamed }: SideRead): { readonly id: string; readonly found: Finding }[] {
  return [...new Set(ours.map(({ id }) => id))].flatMap((id) => {
    const [before, after] = [ours.filter((claim) => claim.id === id), theirs.filter((claim) => claim.id === id)]
    if (after.length === 0 || [...before, ...after].some(({ polarity }) => polarity === 'unsure')) return []
    const has = (claims: readonly Claim[], polarity: Polarity) => claims.some((claim) => claim.polarity === polarity)
    const [one, other] = [before[0]?.text ?? '', after[0]?.text ?? '']
    const both = (claims: readonly Claim[]) => has(claims, 'affirmed') && has(claims, 'denied')
    if ((both(before) && theirsUnnamed) || (both(after) && oursUnnamed)) return []
    if (has(before, 'denied') && !has(after, 'denied')) return [{ id, found: denial('lost', one, other) }]
    if (!has(before, 'denied') && has(after, 'denied')) return [{ id, found: denial('added', one, other) }]
    return []
  })
}

function denial(what: 'lost' | 'added', source: string, target: string): Finding {
  return { kind: 'negation', severity: 'blocking', source, target, code: `negation-${what}`, params: { source, target } }
}

function compareCounts(source: string, from: Language, target: string, to: Language): Finding[] {
  const [ours, theirs] = [denialsIn(source, from), denialsIn(target, to)]
  // A turn of speech answers for a denial, but asks for none.
  if (ours.length > 0 && theirs.length > 0) return []
  const [first] = denialsIn(withoutLightDenials(source, from), from)
  const [added] = denialsIn(withoutLightDenials(target, to), to)
  if (first && !added && !mayAnswer(source, from, target, to)) return [finding('negation', 'blocking', first.text.trim(), null)]
  if (added && !first && !mayAnswer(target, to, source, from)) return [finding('negation', 'blocking', null, added.text.trim())]
  return []
}

/** "Only", advice to avoid and words of protection answer for a denial where the other side does not say them as well. */
function mayAnswer(said: string, saidIn: Language, text: string, language: Language): boolean {
  const one = (withoutOnly(said, saidIn) === null ? null : withoutOnly(text, language)) ?? text
  const advised = advisesAgainst(said, saidIn) && denialsIn(withoutLightDenials(withoutAdvice(said, saidIn), saidIn), saidIn).length > 0
  const bare = advised ? withoutAdvice(one, language) : one
  const guarded = guardWordsIn(bare, language)
  return mayDeny(guarded > 0 && guardWordsIn(said, saidIn) >= guarded ? withoutGuardWords(bare, language) : bare, language)
}
