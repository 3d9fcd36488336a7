import { nodesText } from '../text/element-text.ts'

/** Right before a price: it is the lowest of several. */
const from = /(?:^|[\s(])(?:from|starting at|as low as|up to|ab|bis zu|à partir de|dès|jusqu'à|desde|a partir de|a partire da|da|fino a|vanaf|från|od|من|ابتداءً من|من أول)\s*[:：]?$/u
/** Right behind it: it is one rate of several, the lowest of several, or the lower end of a range. */
const rate =
  /^(?:\/|per (?:month|week|year|day|maand)|a month|monthly|pro monat|im monat|monatlich|mtl\.?|par mois|al mes|mensual|al mese|por mês|ao mês|i månaden|miesięcznie|aylık|から|より|起|~|[-–—]\s?[^\d%]{0,4}\d[\d.,]*(?![\d.,]*\s?[%٪]))/u

/** To be paid with a tax that is not in it: what a business account is shown. */
const withoutTax = /^[(（]?(?:excl|ex\.? (?:vat|gst|tax)|exkl|exclu|hors t|ht(?![a-zß-ÿ])|zzgl|ohne (?:mwst|ust)|netto|iva esclus|senza iva|sin iva|sem iva|zonder btw|bez vat|kdv hariç|税抜|税別|不含税)/u

/** For those who order it again and again. */
const subscribed = /^(?:with (?:a )?subscri|(?:im|mit) spar-?abo|avec (?:un )?abonnement|avec prévoyez|con (?:una )?suscri|con iscriviti|com assin|met (?:een )?abonnement|定期おトク便)/u

/** Members alone pay it. "Without Prime" stands before the price of all. */
const membersBefore = /(?:(?<!non[- ]?)prime(?: member| members)?(?:'s)?[- ](?:price|preis|deal|exclusive)|(?:prix|prezzo|precio|preço|prijs) prime|(?<![a-zß-ÿ])(?:with|mit|avec|con|com|met|med) prime|プライム(?:会員)?(?:価格|限定)[^\d]{0,4})\s*[:：]?$/u
const membersBehind = /^(?:\W{0,2}(?:with|mit|avec|con|com|met|med) prime|(?:for )?prime members|プライム会員)/u

/** What the page says of a price that the words beside it make another thing, "from $9.99", "$9.99/month" or "$9.99 with Prime"; null for a plain one. */
export function qualified(price: Element): string | null {
  const [before = ''] = beside(price, (node) => node.previousSibling)
  const after = beside(price, (node) => node.nextSibling).join(' ')
  // Most prices stand alone, and to make these patterns costs a page's thread more than all else that is done here.
  if (before !== '' && [from, membersBefore].some((words) => words.test(before.toLowerCase()))) return `${before} ${nodesText([price])}`
  return after !== '' && [rate, membersBehind, withoutTax, subscribed].some((words) => words.test(after.toLowerCase())) ? `${nodesText([price])} ${after.slice(0, 20)}` : null
}

/** On a card, right before a price of a used piece, of renting, or of sellers whose offer is not featured. */
const another =
  /(?:^|\s)(?:used|rent|gebraucht|mieten|d'occasion|occasion|usat[oi]|noleggio|de segunda mano|usad[oa]s?|tweedehands|begagna[dt]e?|używan[ey]|ikinci el|中古品?|レンタル)\s*[:：]?$|more buying choices|no featured offers|weitere (?:kauf|angebote)|andere (?:angebote|verkäufer|aanbiedingen)|autres (?:vendeurs|offres|options)|altr[ei] (?:offerte|opzioni|venditori)|(?:otras|más) (?:ofertas|opciones)|(?:outras|mais) (?:ofertas|opções)|その他の購入|こちらからも/u

export function isOfAnotherOffer(price: Element): boolean {
  const [before = ''] = beside(price, (node) => node.previousSibling)
  return another.test(before.toLowerCase().replaceAll('’', "'"))
}

/** What the nearest neighbours say, the nearest first. */
function beside(price: Element, next: (node: Node) => Node | null): string[] {
  const texts: string[] = []
  let node = next(price)
  for (let steps = 0; node && steps < 4; steps += 1, node = next(node)) {
    const text = nodesText([node])
    if (text !== '') texts.push(text)
  }
  return texts
}
