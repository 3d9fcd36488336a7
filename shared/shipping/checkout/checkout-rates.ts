import type { FactBook } from '#shared/facts/fact-book.ts'
import type { Cart } from '../rules/cart.ts'
import type { Blend, CheckoutDraft, OfferDraft } from '../rules/checkout-draft.ts'
import { effectKinds } from '../rules/effect-kinds.ts'
import { applyRule, stageOf, type Rule, type RuleTrace } from '../rules/rule.ts'
import type { RateSheet } from '../sheets/rate-sheet.ts'
import { createPacker } from './parcels.ts'
import { groupsOf, rateWay, type RatedWay, type RatingDesk } from './rate-way.ts'
import type { ShippingShop, Way } from './shipping-shop.ts'

/** A line of the checkout. Amounts are minor units of the cart's currency; `total` is `price` and `duties`. */
export interface Offer {
  readonly way: string
  readonly name: string
  readonly description: string
  readonly price: number
  readonly duties: number
  readonly total: number
  readonly cost: number
  readonly days: OfferDraft['days']
}

/** What became of a way: shown, or out for a reason; with the parcels where it was priced. */
export interface WayTrace {
  readonly way: string
  readonly shown: boolean
  /** Null while it is shown. Codes are those of `rateWay`, `hidden-by-rule`, `not-offered` and `duties-unknown`. */
  readonly why: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null
  readonly rated: RatedWay | null
}

/** Checkout lines, cheapest first, and why: one entry for each way and one for each rule, in the shop's order. */
export interface CheckoutRates {
  readonly offers: readonly Offer[]
  readonly ways: readonly WayTrace[]
  readonly rules: readonly RuleTrace[]
}

const blendStage = effectKinds.blend.stage
const offerStage = effectKinds.offer.stage
const combined: Blend = { mode: 'combined', by: 'cargo' }
const sheetsById = new WeakMap<ShippingShop, ReadonlyMap<string, RateSheet>>()
const rulesByStage = new WeakMap<ShippingShop, readonly Rule[]>()

/**
 * The rates of a cart: parcels packed, ways priced by the sheets of the day, then the shop's rules, stage by stage and
 * within a stage in the shop's order. Deterministic. A way is either shown or has a reason; every rule has its trace.
 */
export function checkoutRates(shop: ShippingShop, cart: Cart, facts: FactBook): CheckoutRates {
  const draft: CheckoutDraft = { cart, currency: cart.currency, facts, blend: combined, offers: [] }
  const traces = new Map<string, RuleTrace>()
  const rules = inStages(shop)
  let rated: readonly { readonly way: Way; readonly result: ReturnType<typeof rateWay> }[] | null = null
  let settled = false
  for (const rule of rules) {
    const stage = stageOf(rule)
    if (stage > blendStage) rated ??= rateWays(shop, draft)
    if (stage > offerStage && !settled) {
      hideUnasked(rules, draft)
      settled = true
    }
    traces.set(rule.id, applyRule(rule, draft))
  }
  rated ??= rateWays(shop, draft)
  if (!settled) hideUnasked(rules, draft)

  const ways = rated.map(({ way, result }): WayTrace => {
    if (!result.ok) return { way: way.id, shown: false, why: { code: result.code, params: result.params }, rated: null }
    const why = draft.offers.find((offer) => offer.way === way.id)?.hidden ?? null
    return { way: way.id, shown: why === null, why, rated: result.value }
  })
  return { offers: shownOffers(draft), ways, rules: shop.rules.flatMap(({ id }) => traces.get(id) ?? []) }
}

function rateWays(shop: ShippingShop, draft: CheckoutDraft): { way: Way; result: ReturnType<typeof rateWay> }[] {
  const { cart, facts, blend } = draft
  const desk: RatingDesk = { cart, facts, blend, pack: createPacker(shop), groups: groupsOf(cart.items, blend) }
  const sheets = sheetsOf(shop)
  return shop.ways.map((way) => {
    const result = rateWay(way, sheets, desk)
    if (result.ok) draft.offers.push(offerOf(way, result.value))
    return { way, result }
  })
}

function offerOf({ id, name, description }: Way, { price, cost, days, sheet }: RatedWay): OfferDraft {
  return { way: id, name, description, price, duties: 0, cost, days, mode: sheet.mode, shipFrom: sheet.shipFrom, hidden: null, asked: false }
}

/** Ways that offer rules name, and none of them asked for. */
function hideUnasked(rules: readonly Rule[], { offers }: CheckoutDraft): void {
  for (const { enabled, effect } of rules) {
    if (!enabled || effect.kind !== 'offer') continue
    for (const offer of offers) {
      if (offer.asked || offer.hidden !== null || !effect.params.ways.includes(offer.way)) continue
      offer.hidden = { code: 'not-offered', params: {} }
    }
  }
}

function shownOffers({ offers }: CheckoutDraft): Offer[] {
  return offers
    .filter((offer) => offer.hidden === null)
    .map(({ way, name, description, price, duties, cost, days }) => ({ way, name, description, price, duties, total: price + duties, cost, days }))
    .sort((a, b) => a.total - b.total)
}

function inStages(shop: ShippingShop): readonly Rule[] {
  let rules = rulesByStage.get(shop)
  if (rules === undefined) {
    rules = shop.rules.toSorted((a, b) => stageOf(a) - stageOf(b))
    rulesByStage.set(shop, rules)
  }
  return rules
}

function sheetsOf(shop: ShippingShop): ReadonlyMap<string, RateSheet> {
  let sheets = sheetsById.get(shop)
  if (sheets === undefined) {
    sheets = new Map(shop.sheets.map((sheet) => [sheet.id, sheet]))
    sheetsById.set(shop, sheets)
  }
  return sheets
}
