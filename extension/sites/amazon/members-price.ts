import { elementText } from '../text/element-text.ts'
import { letters } from '../text/letters.ts'
import { readPrice } from '../text/price-text.ts'
import { elementsAt } from '../page-places.ts'
import { selectors } from './selectors.ts'
import type { Money } from '#shared/money/money.ts'
import type { Marketplace } from './marketplaces.ts'

/** What the page says of a price that only Prime's members pay. */
export interface MembersPrice {
  readonly said: readonly string[]
  /** The amounts that are named with it; none where only a badge or words tell that the price shown is theirs. */
  readonly prices: readonly Money[]
}

/** The club has one name everywhere, in three scripts. */
const prime = /prime|プライム|برايم/
const amounts = new RegExp(String.raw`[^\s\d]{0,4}\s?\d+(?:[.,'’ ]\d+)*(?:\s?(?:[€₹₺$£¥円]|zł|kr|TL|[A-Z]{3})(?![${letters}]))?`, 'g')

/** Null where the page speaks of no such price. */
export function membersPrice(document: Document, marketplace: Marketplace): MembersPrice | null {
  const told = elementsAt(document, [selectors.membersOffer, selectors.dealBadge].join(','))
    .map((element) => ({ element, text: elementText(element) }))
    .filter(({ text }) => prime.test(text.toLowerCase()))
  if (told.length === 0) return null
  const prices = told.flatMap(({ element, text }) => {
    const spoken = [...element.querySelectorAll('.a-price .a-offscreen')].map((price) => price.textContent)
    return (spoken.length > 0 ? spoken : (text.match(amounts) ?? [])).map((amount) => readPrice(amount, marketplace)).filter((price) => price !== null)
  })
  return { said: told.map(({ text }) => text.slice(0, 120)), prices }
}

/** A deal for members alone, as the badge of a card has it; trying before one buys is another thing. */
export function isMembersDeal(badge: string): boolean {
  const words = badge.toLowerCase()
  return prime.test(words) && !/try|prueba|essay|anprob|prova/.test(words)
}
