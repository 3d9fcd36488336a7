import { elementText } from '../text/element-text.ts'
import { selectors } from './selectors.ts'
import { elementAt, elementsAt } from '../page-places.ts'
import type { Fulfilment } from '../page-reading.ts'

export interface SellerReading {
  readonly seller: string | null
  readonly fulfilment: Fulfilment | null
  readonly place: string | null
}

/** Who sells the featured offer and who sends it; null when there is no offer or nobody is named. */
export function readSeller(document: Document, condition: 'new' | 'used' | null): SellerReading {
  const open = elementAt(document, selectors.openOffer)
  const mine = (place: string): Element[] =>
    elementsAt(document, place).filter(
      (element) => condition === 'used' || (!element.closest(otherOffers) && !(open && element.closest(selectors.closedOffer))),
    )
  const { seller, place } = named(mine)
  return { seller, place, fulfilment: seller === null ? null : fulfilmentOf(mine, seller) }
}

type Find = (place: string) => Element[]

function named(mine: Find): { seller: string | null; place: string | null } {
  const message = firstText(mine(selectors.sellerMessage))
  if (message) return { seller: message, place: selectors.sellerMessage }
  const link = firstText(mine(selectors.sellerLink))
  const sentence = firstText(mine(selectors.sellerSentence)) ?? ''
  const amazon = amazonIn(sentence)
  // A sentence that names Amazon and a link that names another speak of two offers.
  if (link && amazon !== undefined && withoutDomain(link) !== withoutDomain(amazon)) return { seller: null, place: null }
  if (link) return { seller: link, place: selectors.sellerLink }
  const table = rowOfTable(mine(selectors.sellerTable), soldBy)
  if (table) return { seller: table, place: selectors.sellerTable }
  const profile = firstText(mine(selectors.sellerProfile))
  if (profile) return { seller: profile, place: selectors.sellerProfile }
  return amazon === undefined ? { seller: null, place: null } : { seller: amazon, place: selectors.sellerSentence }
}

const withoutDomain = (name: string): string => name.replace(/\.[a-z.]+$/i, '')

const otherOffers = '[id*="used" i], [id^="aod" i], [id*="olp" i], .a-popover-preload'
const soldBy = /sold by|verkäufer|verkauf|vendu|vendeur|vendido|vendedor|venditore|venduto|verkocht|verkoper|säljs|säljare|sprzeda|satıcı|販売元|出荷元\/販売元|卖家|销售|البائع/i
const sentBy = /ships from|dispatch|versand|expédi|enviado|gestionado|spedi|verzonden|levereras|skickas|wysył|gönder|出荷元|发货|يشحن|الشحن/i
const amazonName = String.raw`(?<name>Amazon(?:\.[a-z]+)*(?: México)?)(?=\.?(?:$|\s*[.。(,]|\s+(?:and|und|et|e|y|en|och|i|in)\b))`
/** Sentences that name Amazon as the seller, and not only as the one who sends, each with the word that tells it. */
const soldByAmazon: readonly (readonly [string, string])[] = [
  ['sold by', String.raw`\bsold by ${amazonName}`],
  ['verkauf', String.raw`\bVerkauf und Versand durch ${amazonName}`],
  ['vendu', String.raw`\bvendue? par ${amazonName}`],
  ['venduto', String.raw`\bVenduto(?: e spedito)? da ${amazonName}`],
  ['vendido', String.raw`\bVendido(?: y (?:enviado|gestionado)| e (?:enviado|entregue))? por ${amazonName}`],
  ['verkoop', String.raw`\bVerkoop en verzending door ${amazonName}`],
  ['verkocht', String.raw`\bVerkocht(?: en (?:verzonden|verstuurd))? door ${amazonName}`],
  ['säljs', String.raw`\bSäljs(?: och (?:levereras|skickas))? av ${amazonName}`],
  ['sprzedawan', String.raw`\bSprzedawan\S+(?: i wysyłan\S+)? przez ${amazonName}`],
  ['tarafından', String.raw`(?<name>Amazon(?:\.[a-z]+)*) tarafından satıl`],
  ['販売', String.raw`(?<name>Amazon(?:\.[a-z]+)*)\s?(?:が販売|による販売)`],
]

/** The forms are made only where their word occurs: each costs a page's thread something. */
function amazonIn(sentence: string): string | undefined {
  const small = sentence.toLowerCase()
  if (!small.includes('amazon')) return undefined
  const forms = soldByAmazon.filter(([word]) => small.includes(word)).map(([, form]) => new RegExp(form, 'iu'))
  return forms.map((form) => form.exec(sentence)?.groups?.['name']).find((name) => name !== undefined)
}

/** Rows of label and value; the value is written twice, in full and cut to the column. */
function rowOfTable(rows: readonly Element[], label: RegExp): string | null {
  const row = rows.find((candidate) => label.test(elementText(candidate.querySelector('.tabular-buybox-label'))))
  const told = row ?? rows.find((candidate) => label.test(candidate.querySelector('[tabular-attribute-name]')?.getAttribute('tabular-attribute-name') ?? ''))
  return told ? firstText([...told.querySelectorAll('.tabular-buybox-text')]) : null
}

/** Amazon sends what it sells; another seller's goods it sends where the page names it or marks the seller's link so. */
function fulfilmentOf(mine: Find, seller: string): Fulfilment | null {
  const sender = firstText(mine(selectors.fulfiller)) ?? rowOfTable(mine(selectors.sellerTable), sentBy)
  if (sender !== null) return /^Amazon/i.test(sender) ? 'marketplace' : 'seller'
  if (/^Amazon(?:\.[a-z.]+)?$/i.test(seller)) return 'marketplace'
  const links = [...mine(selectors.sellerLink), ...mine(selectors.sellerProfile)]
  if (links.some((link) => /[?&]isAmazonFulfilled=1\b/.test(link.getAttribute('href') ?? ''))) return 'marketplace'
  return null
}

function firstText(elements: readonly Element[]): string | null {
  return elements.map(elementText).find((text) => text !== '') ?? null
}
