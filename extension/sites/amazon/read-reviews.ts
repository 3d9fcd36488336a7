import { elementText } from '../text/element-text.ts'
import { plainText } from '../text/plain-text.ts'
import { readCount, wholeNumber } from '../text/count-text.ts'
import { readRating } from '../text/rating-text.ts'
import { refused } from '../said.ts'
import { selectors } from './selectors.ts'
import { elementsAt } from '../page-places.ts'
import type { Said } from '../said.ts'
import type { FieldName, SeenCount } from '../page-reading.ts'

/** Stars of this product; the title beside the stars, their accessible text and the histogram must agree. */
export function readProductRating(document: Document): Said<number> {
  const popovers = elementsAt(document, '#acrPopover').filter(belongsToProduct)
  const sentences = popovers.flatMap((popover) => [
    popover.getAttribute('title') ?? '',
    popover.querySelector('.a-icon-alt')?.textContent ?? '',
  ])
  const histogram = elementsAt(document, selectors.histogramRating).filter(belongsToProduct).map(elementText)
  return allAgree('rating', '#acrPopover', [...sentences, ...histogram], readRating, String)
}

/**
 * How many have rated, by the link's visible text. Its accessible text and the histogram must not contradict: where
 * their form is unknown they must at least hold the same number.
 */
export function readReviewCount(document: Document): Said<SeenCount> {
  const links = elementsAt(document, selectors.reviewCount).filter(belongsToProduct)
  const visible = links.map(elementText).filter((text) => /\d/.test(text))
  const histogram = elementsAt(document, selectors.histogramCount).filter(belongsToProduct).map(elementText)
  const beside = [...links.map((link) => link.getAttribute('aria-label') ?? ''), ...histogram].map(plainText).filter((text) => /\d/.test(text))
  const said = [...visible, ...beside]
  if (visible.length === 0) return { value: null, place: null, unreadable: null }
  const known = visible.map(readCount).filter((count) => count !== null)
  if (known.length < visible.length) return refused('reviewCount', 'not-understood', said)
  const spoken = beside.map(readCount).filter((count) => count !== null)
  const best = [...known, ...spoken].find(({ bound }) => bound === 'exact') ?? known[0] ?? null
  if (best === null || ![...known, ...spoken].every((count) => contains(best, count))) return refused('reviewCount', 'disagreement', said)
  const unclear = beside.filter((text) => readCount(text) === null)
  if (best.bound === 'exact' && !unclear.every((text) => holdsNumber(text, best.value))) return refused('reviewCount', 'disagreement', said)
  return { value: best, place: selectors.reviewCount, unreadable: null }
}

const contains = (best: SeenCount, { value, bound }: SeenCount): boolean => (bound === 'exact' ? value === best.value : value <= best.value)

function holdsNumber(text: string, value: number): boolean {
  return (text.match(/\d+(?:[.,'’ ]\d{2,3})*/g) ?? []).some((digits) => wholeNumber(digits) === value)
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
  if (known.length < values.length) return refused(field, 'not-understood', said)
  if (new Set(known.map(key)).size > 1) return refused(field, 'disagreement', said)
  return { value: known[0] ?? null, place, unreadable: null }
}

/** "10K+ bought in past month": always a lower bound, whatever its form. */
export function readSoldLastMonth(element: Element | null): SeenCount | null {
  const count = readCount(elementText(element))
  return count === null ? null : { ...count, bound: 'atLeast' }
}
