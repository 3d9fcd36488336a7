import { elementText } from '../text/element-text.ts'
import { letters } from '../text/letters.ts'
import { readPrice } from '../text/price-text.ts'
import { priceStatements } from './read-price.ts'
import { selectors } from './selectors.ts'
import { refused, unsaid } from '../said.ts'
import { elementsAt } from '../page-places.ts'
import type { Money } from '#shared/money/money.ts'
import type { Marketplace } from './marketplaces.ts'
import type { Said } from '../said.ts'
import type { SeenCoupon } from '../page-reading.ts'

const elsewhere = (): string => selectors.otherOffers.join(',')

/** The struck or recommended price beside `price`. It must be one, in the same currency, and above the price. */
export function readListPrice(document: Document, price: Money | null, marketplace: Marketplace): Said<Money> {
  if (price === null) return unsaid
  for (const place of selectors.listPrice) {
    const statements = elementsAt(document, place)
      .filter((element) => !element.closest(elsewhere()))
      .flatMap((element) => priceStatements(element, place, marketplace))
    const [first] = statements
    if (!first) continue
    const said = statements.map((statement) => statement.said)
    const list = first.price
    if (list === null || statements.some((statement) => statement.price === null)) return refused('listPrice', 'not-understood', said)
    if (statements.some((statement) => statement.price?.minor !== list.minor || statement.price.currency !== list.currency)) return refused('listPrice', 'disagreement', said)
    if (list.currency !== price.currency || list.minor <= price.minor) return refused('listPrice', 'disagreement', [...said, `${price.minor} ${price.currency}`])
    return { value: list, place, unreadable: null }
  }
  return unsaid
}

const percent = /(?<![\d.,])(\d{1,2}) ?[%٪]|[%٪] ?(\d{1,2})(?![\d.,])/u
const sum = new RegExp(String.raw`[^\s\d]{0,4} ?\d+(?:[.,'’ ]\d+)*(?: ?(?:[€₹₺$£¥円]|zł|kr|TL|[A-Z]{3})(?![${letters}]))?`)

/** "Up to": how much it is in the end is not said. */
const atMost = /up to |bis zu |jusqu|fino a |hasta |até |upp till |maximaal|最大|最高/

/** Off the first order of a subscription is nothing off this one. */
const subscribing = /subscri|spar-?abo|abonn|iscriviti|suscr|assin|recorr|prenumer|subskry|abone|定期|订购省|订阅/

/** A coupon on this offer: "Apply 20% coupon", "5 € Rabatt". One number in the words, with a sign, or it is unreadable. */
export function readCoupon(document: Document, marketplace: Marketplace): Said<SeenCoupon> {
  for (const place of selectors.coupon) {
    const said = elementsAt(document, place).filter((element) => !element.closest(elsewhere())).map(elementText).filter((text) => /\d/.test(text))
    const [text] = said
    if (text === undefined) continue
    if (subscribing.test(text.toLowerCase())) return unsaid
    const numbers = text.match(/\d+(?:[.,'’ ]\d+)*/g) ?? []
    if (new Set(said).size > 1) return refused('coupon', 'disagreement', said)
    if (numbers.length !== 1 || atMost.test(text.toLowerCase())) return refused('coupon', 'not-understood', said)
    const share = percent.exec(text)
    const off = share?.[1] ?? share?.[2]
    if (off !== undefined && Number(off) > 0) return { value: { off: 'percent', percent: Number(off) }, place, unreadable: null }
    const amount = /[%٪]/.test(text) ? null : readPrice(sum.exec(text)?.[0] ?? '', marketplace)
    return amount === null ? refused('coupon', 'not-understood', said) : { value: { off: 'amount', amount }, place, unreadable: null }
  }
  return unsaid
}
