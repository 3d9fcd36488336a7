import { differences, finding, without, type Finding } from './finding.ts'
import { isWellNested, type MarkedText, type Tag } from './markup.ts'

const itself = (text: string) => text

/** Tags, their addresses, placeholders and links that are not the same on both sides. */
export function compareMarkup(source: MarkedText, target: MarkedText): Finding[] {
  return [
    ...compareTags(source.tags, target.tags),
    ...differences('placeholder', 'blocking', without(source.placeholders, target.placeholders, itself), without(target.placeholders, source.placeholders, itself)),
    ...differences('html', 'blocking', without(source.links, target.links, itself), without(target.links, source.links, itself), 'link'),
  ]
}

function compareTags(source: readonly Tag[], target: readonly Tag[]): Finding[] {
  const name = (tag: Tag) => tag.name
  const [lost, added] = [without(source, target, name), without(target, source, name)]
  const text = (tag: Tag) => tag.text
  const findings = differences('html', 'blocking', lost.map(text), added.map(text))
  if (findings.length > 0) return findings
  if (isWellNested(source) && !isWellNested(target)) {
    return [{ ...finding('html', 'blocking', null, target.map(text).join('').slice(0, 120)), code: 'html-broken' }]
  }
  const addresses = (tags: readonly Tag[]) => tags.flatMap((tag) => tag.addresses)
  const [before, after] = [addresses(source), addresses(target)]
  return differences('html', 'blocking', without(before, after, itself), without(after, before, itself), 'link')
}
