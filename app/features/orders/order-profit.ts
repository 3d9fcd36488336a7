import type { Quote } from '#shared/customs/quote.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import type { PriceBreakdown, PricedProduct, PriceGap } from '#shared/pricing/market-price.ts'
import { unitCosts } from '#shared/pricing/unit-costs.ts'
import { assumedParts } from './assumed-parts.ts'
import { declaredOrder } from './declared-order.ts'
import type { OrderParts, OrderWorking } from './orders.ts'

export interface SoldLine {
  readonly lineId: string
  readonly title: string
  readonly quantity: number
  /** What was paid for the whole line after its discount, minor units of the order's currency. */
  readonly paid: number
  /** Null when the catalogue does not know the variant. */
  readonly product: PricedProduct | null
  /** What the published price of one piece had assumed; null when none was published. */
  readonly assumed: Omit<PriceBreakdown, 'quote'> | null
}

export interface SoldOrder {
  readonly country: CountryCode | null
  readonly currency: string
  readonly date: IsoDate
  readonly shipping: number
  readonly total: number
  /** Money given back so far. */
  readonly refunded: number
  readonly lines: readonly SoldLine[]
}

/** The market an order went to, as the merchant has set it up; null where something is not set up. */
export interface SellingTo {
  readonly shipFrom: CountryCode | null
  readonly market: { readonly currency: string; readonly policy: MarketPolicy } | null
}

/**
 * Landed cost and profit of an order as one parcel on its day, in minor units of its currency. Shares of the policy are
 * rounded half-up; profit is what is left, so the parts sum to the revenue exactly. A part that is not known is null,
 * and so is the profit; `gaps` names each. Once money was given back, that stands where the returns reserve stood. Tax that the checkout added on top pays the import tax; the rest of it is
 * handed on and no revenue.
 */
export function orderProfit(order: SoldOrder, { shipFrom, market }: SellingTo, facts: FactBook): OrderWorking {
  const assumed = assumedParts(order.lines, order.currency)
  const base = { assumed, factsVersion: facts.version }
  const open = whyNotWorkedOut(order, shipFrom, market)
  if (open !== null || order.country === null || shipFrom === null || market === null) {
    return { ...base, actual: unknownParts(order.total), gaps: open === null ? [] : [open], quote: null }
  }
  const { country, currency, date } = order
  const { policy } = market
  const costs = parcelCosts(order, { country, shipFrom, policy }, facts)

  const paidForGoods = order.lines.reduce((sum, line) => sum + line.paid, 0)
  const taxOnTop = Math.max(0, order.total - paidForGoods - order.shipping)
  const holdsCharges = policy.deliveryTerm === 'DDP'
  const quote = declaredOrder(
    {
      basket: { destination: country, shipFrom, date, currency, channel: policy.channel, importer: 'consumer', scheme: policy.scheme },
      lines: order.lines.map((line) => ({
        id: line.lineId,
        description: line.title,
        hs: line.product?.hs?.slice(0, 10) ?? null,
        origin: line.product?.origin ?? null,
        quantity: Math.max(1, line.quantity),
        paid: line.paid,
      })),
      shipping: order.shipping,
      taxTaken: taxOnTop,
      holdsCharges,
    },
    facts,
  )
  const feesKnown = !quote.missing.some((gap) => gap.part === 'fees')
  const duty = holdsCharges ? quote.duty : 0
  const importTax = holdsCharges ? quote.importTax : 0
  const customsFees = !holdsCharges ? 0 : feesKnown ? quote.fees.reduce((sum, fee) => sum + fee.amount, 0) : null
  const gaps = [...costs.gaps, ...(holdsCharges ? quoteGaps(quote.missing, order.lines) : [])]
  const revenue = order.total - taxOnTop + Math.min(taxOnTop, importTax ?? 0)
  const parts = moneyParts(order, { revenue, duty, importTax, customsFees }, costs, policy)
  return { ...base, actual: parts, gaps, quote }
}

function whyNotWorkedOut(order: SoldOrder, shipFrom: string | null, market: SellingTo['market']): PriceGap | null {
  if (order.country === null) return { code: 'order-no-country', params: {} }
  if (shipFrom === null) return { code: 'ship-from-missing', params: {} }
  if (order.country === shipFrom) return { code: 'order-not-exported', params: { country: shipFrom } }
  if (market === null) return { code: 'order-no-market', params: { country: order.country } }
  if (market.currency !== order.currency) {
    return { code: 'order-in-other-currency', params: { currency: order.currency, market: market.currency } }
  }
  return null
}

interface ParcelCosts {
  readonly unitCost: number | null
  readonly freight: number | null
  readonly foreign: boolean
  readonly gaps: readonly PriceGap[]
}

/** Goods of every line, and one parcel's freight for their weight together. */
function parcelCosts(
  order: SoldOrder,
  to: { country: CountryCode; shipFrom: CountryCode; policy: MarketPolicy },
  facts: FactBook,
): ParcelCosts {
  const { currency, date } = order
  const question = (product: PricedProduct) => ({ product, date, currency, ...to })
  const gaps: PriceGap[] = []
  let unitCost: number | null = 0
  let weightGrams: number | null = 0
  let foreign = false
  for (const { product, title, quantity } of order.lines) {
    if (product === null) {
      gaps.push({ code: 'order-item-unknown', params: { item: title } })
      unitCost = null
      weightGrams = null
      continue
    }
    const piece = unitCosts(question(product), facts)
    gaps.push(...piece.gaps.filter((gap) => gap.code !== 'freight-missing').map((gap) => named(gap, title)))
    foreign ||= piece.foreign
    unitCost = unitCost === null || piece.unitCost === null ? null : unitCost + piece.unitCost * quantity
    weightGrams = weightGrams === null || product.weightGrams === null ? null : weightGrams + product.weightGrams * quantity
  }
  const parcel: PricedProduct = { id: '', description: '', hs: null, origin: null, weightGrams, unitCost: { minor: 0, currency } }
  const sent = unitCosts(question(parcel), facts)
  gaps.push(...sent.gaps.filter((gap) => gap.code !== 'weight-missing'))
  return { unitCost, freight: sent.freight, foreign: foreign || sent.foreign, gaps: distinct(gaps) }
}

interface KnownCharges {
  readonly revenue: number
  readonly duty: number | null
  readonly importTax: number | null
  readonly customsFees: number | null
}

function moneyParts({ total, refunded }: SoldOrder, charges: KnownCharges, costs: ParcelCosts, policy: MarketPolicy): OrderParts {
  const { revenue, duty, importTax, customsFees } = charges
  const { unitCost, freight } = costs
  const netRevenue = duty === null || importTax === null ? null : revenue - duty - importTax
  const paymentFee = shareOf(total, policy.paymentFee) + policy.paymentFeeFixed
  const platformFee = shareOf(total, policy.platformFee)
  const shareOfNet = (share: number) => (netRevenue === null ? null : shareOf(Math.max(0, netRevenue), share))
  const marketing = shareOfNet(policy.marketing)
  const returnsReserve = refunded > 0 ? refunded : shareOfNet(policy.returnsReserve)
  const currencyBuffer = costs.foreign ? shareOfNet(policy.currencyBuffer) : 0
  const spent = sumOfKnown([unitCost, freight, customsFees, paymentFee, platformFee, marketing, returnsReserve, currencyBuffer])
  const profit = netRevenue === null || spent === null ? null : netRevenue - spent
  return {
    revenue, netRevenue, unitCost, freight, duty, importTax, customsFees, paymentFee, platformFee, marketing,
    returnsReserve, currencyBuffer, profit,
  }
}

function unknownParts(revenue: number): OrderParts {
  return {
    revenue, netRevenue: null, unitCost: null, freight: null, duty: null, importTax: null, customsFees: null,
    paymentFee: null, platformFee: null, marketing: null, returnsReserve: null, currencyBuffer: null, profit: null,
  }
}

function quoteGaps(missing: Quote['missing'], lines: readonly SoldLine[]): PriceGap[] {
  const titles = new Map(lines.map(({ lineId, title }) => [lineId, title]))
  return distinct(
    missing
      .filter((gap) => gap.code !== 'duty-missing')
      .map(({ code, params, line }) => {
        const title = line === null ? undefined : titles.get(line)
        return title === undefined ? { code, params } : named({ code, params }, title)
      }),
  )
}

function named(gap: PriceGap, item: string): PriceGap {
  return { code: gap.code, params: { ...gap.params, item } }
}

function distinct(gaps: readonly PriceGap[]): PriceGap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify([gap.code, gap.params]), gap])).values()]
}

function shareOf(amount: number, share: number): number {
  return mulDiv(amount, share, wholePpm, 'half-up')
}

function sumOfKnown(parts: readonly (number | null)[]): number | null {
  let sum = 0
  for (const part of parts) {
    if (part === null) return null
    sum += part
  }
  return sum
}
