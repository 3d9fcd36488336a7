import type { Money } from '#shared/money/money.ts'
import { elementText } from '../text/element-text.ts'
import { membersPrice } from './members-price.ts'
import { qualified } from './price-words.ts'
import { plainText } from '../text/plain-text.ts'
import { machineMinorUnits, readPrice } from '../text/price-text.ts'
import { selectors } from './selectors.ts'
import { elementAt, elementsAt } from '../page-places.ts'
import type { Marketplace } from './marketplaces.ts'
import type { MembersPrice } from './members-price.ts'
import type { UnreadableField } from '../page-reading.ts'

export interface PriceReading {
  readonly price: Money | null
  readonly condition: 'new' | 'used' | null
  readonly place: string | null
  readonly unreadable: UnreadableField | null
}

/** One statement of the price: what a place says, and what it means, if anything. */
export interface Statement {
  readonly place: string
  readonly said: string
  readonly price: Money | null
}

const nothing: PriceReading = { price: null, condition: null, place: null, unreadable: null }

/**
 * The featured offer's price, said by the buy box, beside the pictures, by the chosen format and by embedded data.
 * All that speak must agree; a place that speaks in an unknown form makes the price unreadable.
 */
export function readFeaturedPrice(document: Document, marketplace: Marketplace): PriceReading {
  const isRange = elementAt(document, '#corePrice_desktop .a-price-range, #corePriceDisplay_desktop_feature_div .a-price-range')
  const boxed = firstSpeaking(document, selectors.buyBoxPrice, marketplace)
  // Where the box one buys from has only a subscription, the price beside the pictures is the subscription's.
  if (boxed.length === 0 && elementAt(document, selectors.subscription)) return nothing
  const visible = [...boxed, ...firstSpeaking(document, selectors.centerPrice, marketplace)]
  if (visible.length > 0) {
    const usedOffer = elementAt(document, selectors.usedOnly) ?? (boxed.length === 0 ? elementAt(document, selectors.usedRow) : null)
    const usedOnly = usedOffer !== null && elementAt(document, selectors.newOffer) === null
    const all = [...visible, ...machineStatements(document, visible, marketplace)]
    return openToAll(all, membersPrice(document, marketplace), usedOnly ? 'used' : 'new')
  }
  if (isRange) return nothing
  const used = firstSpeaking(document, selectors.usedPrice, marketplace, true)
  if (used.length > 0 && !elementAt(document, selectors.newOffer)) {
    return agreed([...used, ...formatStatements(document, marketplace)], 'used')
  }
  if (elementAt(document, '#dmusicProductTitle_feature_div')) return agreed(formatStatements(document, marketplace), 'new')
  return nothing
}

/** The price of those who are no members, where the page tells it beside the members' own; else it is said why not. */
function openToAll(statements: readonly Statement[], members: MembersPrice | null, condition: 'new' | 'used'): PriceReading {
  if (members === null) return agreed(statements, condition)
  const theirs = ({ price }: Statement): boolean => members.prices.some(({ minor, currency }) => price?.minor === minor && price.currency === currency)
  const open = members.prices.length === 0 ? [] : statements.filter((statement) => !theirs(statement))
  if (open.length > 0) return agreed(open, condition)
  return { ...nothing, unreadable: { field: 'price', why: 'members-only', said: [...new Set([...members.said, ...statements.map(({ said }) => said)])] } }
}

function agreed(statements: readonly Statement[], condition: 'new' | 'used'): PriceReading {
  const [first] = statements
  if (!first) return nothing
  const said = statements.map((statement) => statement.said)
  // Nothing is sold for nothing: "$0.00" is a trial, a member's price or a page that was not finished.
  if (statements.some(({ price }) => price === null || price.minor === 0)) {
    return { ...nothing, unreadable: { field: 'price', why: 'not-understood', said } }
  }
  const meant = new Set(statements.map(({ price }) => `${price?.minor} ${price?.currency}`))
  if (meant.size > 1) return { ...nothing, unreadable: { field: 'price', why: 'disagreement', said } }
  return { price: first.price, condition, place: first.place, unreadable: null }
}

function firstSpeaking(document: Document, places: readonly string[], marketplace: Marketplace, usedToo = false): Statement[] {
  for (const place of places) {
    const statements = elementsAt(document, place)
      .filter((element) => usedToo || !isElsewhere(element))
      .flatMap((element) => priceStatements(element, place, marketplace))
    if (statements.length > 0) return statements
  }
  return []
}

const elsewhere = (): string => [...selectors.notToPay, ...selectors.otherOffers].join(',')

/** True inside a list, used, subscription or other offer's corner, and in a closed row where another row is open. */
function isElsewhere(element: Element): boolean {
  if (element.closest(elsewhere())) return true
  return element.closest(selectors.closedOffer) !== null && element.ownerDocument.querySelector(selectors.openOffer) !== null
}

/** Every way one element says a price: to the ear, to the eye, in one piece. */
export function priceStatements(element: Element, place: string, marketplace: Marketplace): Statement[] {
  const spoken = element.classList.contains('a-price') ? partsOfPrice(element) : [rupees(element)]
  const said = spoken.filter((text) => /\d/.test(text))
  const whole = said.length === 0 ? null : qualified(element)
  return said.map((text) => (whole === null ? { place, said: text, price: readPrice(text, marketplace) } : { place, said: whole, price: null }))
}

/** An `.a-price` says its price for screen readers, in pieces for the eye, and sometimes once more beside itself. */
function partsOfPrice(element: Element): string[] {
  const spoken = plainText(element.querySelector('.a-offscreen')?.textContent ?? '')
  const whole = ownText(element.querySelector('.a-price-whole'))
  const fraction = ownText(element.querySelector('.a-price-fraction'))
  const symbol = ownText(element.querySelector('.a-price-symbol'))
  const point = plainText(element.querySelector('.a-price-decimal')?.textContent ?? '') || '.'
  const pieces = whole === '' ? '' : `${symbol} ${whole.replace(/[.,]$/, '')}${fraction === '' ? '' : `${point}${fraction}`}`
  const all = [spoken, pieces].filter((text) => text !== '')
  return all.length > 0 ? all : [elementText(element)]
}

/** amazon.in once drew its sign as a picture of class `currencyINR`. */
function rupees(element: Element): string {
  const text = elementText(element)
  return /^\d/.test(text) && element.querySelector('.currencyINR') ? `₹${text}` : text
}

function ownText(element: Element | null): string {
  const nodes = [...(element?.childNodes ?? [])].filter((node) => node.nodeType === 3)
  return plainText(nodes.map((node) => node.nodeValue ?? '').join(''))
}

function formatStatements(document: Document, marketplace: Marketplace): Statement[] {
  for (const place of selectors.formatPrice) {
    const leaves = elementsAt(document, `${place} span`).filter((span) => span.children.length === 0 && !span.closest('[class*="olp"]'))
    const statements = leaves
      .map((leaf) => ({ place, said: elementText(leaf), price: readPrice(elementText(leaf), marketplace) }))
      .filter(({ price }) => price !== null)
    if (statements.length > 0) return statements
  }
  return []
}

/** Embedded numbers speak in the currency that the form beside them names, else in that of the visible price. */
function machineStatements(document: Document, visible: readonly Statement[], marketplace: Marketplace): Statement[] {
  const currency = visible.find(({ price }) => price !== null)?.price?.currency ?? marketplace.currency
  const named = elementsAt(document, selectors.machineCurrency).filter((element) => !isElsewhere(element)).map((element) => element.getAttribute('value') ?? '')
  const own = new Set(named.filter((code) => /^[A-Z]{3}$/.test(code)))
  const inputs = selectors.machinePrice.flatMap((place) =>
    elementsAt(document, place)
      .filter((element) => !isElsewhere(element))
      .map((element) => ({ place, amount: element.getAttribute('value') ?? '', code: own.size === 1 ? ([...own][0] ?? currency) : currency })),
  )
  const cerberus = elementAt(document, selectors.cerberusPrice)
  const metrics = {
    place: selectors.cerberusPrice,
    amount: cerberus?.getAttribute('data-asin-price') ?? '',
    code: cerberus?.getAttribute('data-asin-currency-code') || currency,
  }
  return [...inputs, metrics, ...offerAmounts(document, currency)]
    .filter(({ amount }) => amount !== '' && Number(amount) !== 0)
    .flatMap(({ place, amount, code }) => {
      const minor = machineMinorUnits(amount, code)
      return minor === null ? [] : [{ place, said: `${amount} ${code}`, price: { minor, currency: code } }]
    })
}

function offerAmounts(document: Document, code: string): { place: string; amount: string; code: string }[] {
  const text = elementAt(document, selectors.offersData)?.textContent ?? ''
  const offers = text.match(/\{[^{}]*\}/g) ?? []
  const bought = offers.filter((offer) => /"buyingOptionType"\s*:\s*"NEW"/.test(offer) && !/"(?:SNS|SUBSCRI)/.test(offer))
  const [only] = bought
  const amount = bought.length === 1 && only ? /"priceAmount"\s*:\s*(\d+(?:\.\d+)?)/.exec(only)?.[1] : undefined
  return amount === undefined ? [] : [{ place: selectors.offersData, amount, code }]
}
