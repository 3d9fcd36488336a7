import { isOtherWood, materialsIn, mayName, mayStandFor, type MaterialMention } from '../words/materials.ts'
import { finding, type Finding } from './finding.ts'

interface Share {
  readonly material: MaterialMention
  readonly percent: number
}

/** Materials that one side names and the other does not, and shares that went to another material. */
export function compareMaterials(source: string, target: string): Finding[] {
  const [ours, theirs] = [materialsIn(source), materialsIn(target)]
  const named = (mention: MaterialMention, others: readonly MaterialMention[]) => others.some((other) => mayStandFor(mention.id, other.id))
  const exactly = (mention: MaterialMention, others: readonly MaterialMention[]) => others.some((other) => other.id === mention.id)
  const swapped = (mention: MaterialMention, own: readonly MaterialMention[], others: readonly MaterialMention[]) =>
    !exactly(mention, others) && others.some((other) => !other.weak && isOtherWood(mention.id, other.id) && !exactly(other, own))
  const gone = (own: readonly MaterialMention[], others: readonly MaterialMention[], text: string) =>
    distinct(own.filter((mention) => !mention.weak && (swapped(mention, own, others) || (!named(mention, others) && !mayName(text, mention.id)))))
  const [lost, added] = [gone(ours, theirs, target), gone(theirs, ours, source)]
  const findings = Array.from({ length: Math.max(lost.length, added.length) }, (_, index) =>
    finding('material', 'blocking', lost[index]?.text ?? null, added[index]?.text ?? null),
  )
  if (findings.length > 0) return findings
  const [before, after] = [sharesIn(source, ours), sharesIn(target, theirs)]
  return before.flatMap(({ material, percent }) => {
    const shares = after.filter((share) => share.material.id === material.id)
    if (shares.length === 0 || shares.some((share) => share.percent === percent)) return []
    return [finding('material', 'blocking', `${percent}% ${material.text}`, `${shares[0]?.percent ?? ''}% ${material.text}`, 'material-share')]
  })
}

function distinct(mentions: readonly MaterialMention[]): MaterialMention[] {
  return mentions.filter((mention, index) => mentions.findIndex(({ id }) => id === mention.id) === index)
}

const percentPattern = /(\d{1,3}(?:[.,]\d+)?)\s?%/g
const clause = /[;；。\n]/g

/** "60% cotton, 40% polyester" or "棉60%、涤纶40%": which share belongs to which material, read in order. */
function sharesIn(text: string, mentions: readonly MaterialMention[]): Share[] {
  let begin = 0
  return [...text.matchAll(clause), null].flatMap((mark) => {
    const end = mark?.index ?? text.length
    const percents = [...text.matchAll(percentPattern)].filter(({ index }) => index >= begin && index < end)
    const materials = mentions.filter(({ start }) => start >= begin && start < end)
    begin = end
    const first = percents[0]?.index
    if (first === undefined || percents.length < 1) return []
    // Whether shares come before or after their materials is the same all through a clause.
    const [ahead, behind] = [materials.find(({ start }) => start > first), materials.findLast(({ start }) => start < first)]
    const firstEnd = first + (percents[0]?.[0].length ?? 0)
    // "羊绒含量70%": the share of what is named before it.
    const stated = behind !== undefined && /^\s*(?:含量|成分|占比?|配合率|함량|content|anteil)?\s*[:：]?\s*$/i.test(text.slice(behind.end, first))
    const follows = ahead !== undefined && /^\s*(?:de |di |d'|aus |of )?$/i.test(text.slice(firstEnd, ahead.start))
    // "フェザー70%": what the share is joined to is not always a material known here.
    const joinedBefore = /[\p{Script=Han}\p{Script=Katakana}ー\p{Script=Hangul}]\s?[:：]?\s?$/u.test(text.slice(0, first)) && /^\s?(?:[,、，;/)）]|$)/.test(text.slice(firstEnd))
    const percentFirst = (behind === undefined && !joinedBefore) || (!joinedBefore && (follows || !stated) && ahead !== undefined && behind !== undefined && ahead.start - firstEnd < first - behind.end)
    return percents.flatMap((hit, index): Share[] => {
      const next = percents[index + 1]?.index ?? end
      const before = percents[index - 1]?.index ?? -1
      const material = percentFirst ? materials.find(({ start }) => start > hit.index && start < next) : materials.findLast(({ start }) => start < hit.index && start > before)
      return material ? [{ material, percent: Number((hit[1] ?? '').replace(',', '.')) }] : []
    })
  })
}
