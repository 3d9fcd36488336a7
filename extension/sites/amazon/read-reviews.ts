import { elementText } from '../text/element-text.ts'
import { plainText } from '../text/plain-text.ts'
import { readCount } from '../text/count-text.ts'
import { readRating } from '../text/rating-text.ts'
import { selectors } from './selectors.ts'
import type { FieldName, SeenCount, UnreadableField } from '../page-reading.ts'

export interface Said<Value> {
  readonly value: Value | null
  readonly place: string | null
  readonly unreadable: UnreadableField | null
}

/** Stars of this product; the title beside the stars, their accessible text and the histogram must agree. */
export function readProductRating(document: Document): Said<number> {
  const popovers = [...document.querySelectorAll('#acrPopover')].filter(belongsToProduct)
  const sentences = popovers.flatMap((popover) => [
    popover.getAttribute('title') ?? '',
    popover.querySelector('.a-icon-alt')?.textContent ?? '',
  ])
  const histogram = [...document.querySelectorAll(selectors.histogramRating)].filter(belongsToProduct).map(elementText)
  return allAgree('rating', '#acrPopover', [...sentences, ...histogram], readRating, String)
}

/** How many have rated; the link's text, its accessible text and the histogram must agree. */
export function readReviewCount(document: Document): Said<SeenCount> {
  const links = [...document.querySelectorAll(selectors.reviewCount)].filter(belongsToProduct)
  const texts = links.flatMap((link) => [elementText(link), link.getAttribute('aria-label') ?? ''])
  const histogram = [...document.querySelectorAll(selectors.histogramCount)].filter(belongsToProduct).map(elementText)
  const counts = [...texts, ...histogram].map(plainText).filter((text) => /\d/.test(text))
  const read = counts.map(readCount)
  if (counts.length === 0) return { value: null, place: null, unreadable: null }
  if (read.some((count) => count === null)) return unreadable('reviewCount', 'not-understood', counts)
  const known = read.filter((count) => count !== null)
  const exact = known.filter(({ bound }) => bound === 'exact')
  const best = exact[0] ?? known.reduce((most, count) => (count.value > most.value ? count : most))
  const fits = known.every(({ value, bound }) => (bound === 'exact' ? value === best.value : value <= best.value))
  return fits ? { value: best, place: selectors.reviewCount, unreadable: null } : unreadable('reviewCount', 'disagreement', counts)
}

function belongsToProduct(element: Element): boolean {
  return element.closest('.a-carousel, [id*="sims" i], [id*="sponsored" i], [id*="compar" i]') === null
}

function allAgree<Value>(
  field: FieldName,
  place: string,
  texts: readonly string[],
  read: (text: string) => Value | null,
  key: (value: Value) => string,
): Said<Value> {
  const said = texts.map(plainText).filter((text) => /\d/.test(text))
  const values = said.map(read)
  if (said.length === 0) return { value: null, place: null, unreadable: null }
  const known = values.filter((value) => value !== null)
  if (known.length < values.length) return unreadable(field, 'not-understood', said)
  if (new Set(known.map(key)).size > 1) return unreadable(field, 'disagreement', said)
  return { value: known[0] ?? null, place, unreadable: null }
}

function unreadable(field: FieldName, why: UnreadableField['why'], said: readonly string[]): Said<never> {
  return { value: null, place: null, unreadable: { field, why, said: [...new Set(said)] } }
}
