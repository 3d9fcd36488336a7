import { elementText } from '../text/element-text.ts'
import { selectors } from './selectors.ts'

/** Who sells the featured offer; null when there is no offer or nobody is named. */
export function readSeller(document: Document, condition: 'new' | 'used' | null): { seller: string | null; place: string | null } {
  const mine = (place: string): Element[] =>
    [...document.querySelectorAll(place)].filter((element) => condition === 'used' || !element.closest(otherOffers))
  const message = firstText(mine(selectors.sellerMessage))
  if (message) return { seller: message, place: selectors.sellerMessage }
  const link = firstText(mine(selectors.sellerLink))
  if (link) return { seller: link, place: selectors.sellerLink }
  const table = sellerOfTable(mine(selectors.sellerTable))
  if (table) return { seller: table, place: selectors.sellerTable }
  const sentence = firstText(mine(selectors.sellerSentence))
  const amazon = sentence === null ? null : (/\bAmazon(?:\.[a-z.]*[a-z])?/.exec(sentence)?.[0] ?? null)
  return { seller: amazon, place: amazon === null ? null : selectors.sellerSentence }
}

const otherOffers = '[id*="used" i], [id^="aod" i], [id*="olp" i], .a-popover-preload'
const soldBy = /sold by|verkäufer|verkauf|vendu|vendeur|vendido|vendedor|venditore|venduto|verkocht|verkoper|säljs|säljare|sprzeda|satıcı|販売元|出荷元\/販売元|卖家|销售|البائع/i

/** Rows of label and value; the value is written twice, in full and cut to the column. */
function sellerOfTable(rows: readonly Element[]): string | null {
  const row = rows.find((candidate) => soldBy.test(elementText(candidate.querySelector('.tabular-buybox-label'))))
  const named = row ?? rows.find((candidate) => soldBy.test(candidate.querySelector('[tabular-attribute-name]')?.getAttribute('tabular-attribute-name') ?? ''))
  return named ? firstText([...named.querySelectorAll('.tabular-buybox-text')]) : null
}

function firstText(elements: readonly Element[]): string | null {
  return elements.map(elementText).find((text) => text !== '') ?? null
}
