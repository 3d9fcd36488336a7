import { allocate } from '#shared/money/allocate.ts'
import { exchange } from '#shared/money/exchange.ts'
import { customsTerritory } from '#shared/places/european-union.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { createPacker } from '../checkout/parcels.ts'
import { rateWay, type RatedWay, type RatingDesk } from '../checkout/rate-way.ts'
import type { ShippingShop } from '../checkout/shipping-shop.ts'
import { goodsGrams, pieceCount, type Cart } from '../rules/cart.ts'
import type { Limits, RateSheet } from '../sheets/rate-sheet.ts'
import { volumeOf } from '../weight/size.ts'
import { breakEven, type BreakEven } from './break-even.ts'
import { monthInWarehouse, type FirstLeg, type MonthlyPart, type StockedGoods, type Warehouse } from './warehouse.ts'

export interface PlanQuestion {
  /** One order, to the market in question. */
  readonly cart: Cart
  /** Such orders a month; null where nobody knows, and then a warehouse can't be priced. */
  readonly ordersAMonth: number | null
  /** The seller means to pay duties and taxes. */
  readonly dutiesPaid: boolean
  readonly sheets: readonly RateSheet[]
  readonly warehouses: readonly Warehouse[]
  readonly packing: Pick<ShippingShop, 'boxes' | 'assume'>
}

export interface PlannedPart {
  readonly code: string
  readonly amount: number
}

/** One way to ship the order. Amounts are minor units of the cart's currency; null is not known. */
export interface PlannedWay {
  readonly way: string
  readonly mode: RateSheet['mode'] | 'warehouse'
  readonly firstLeg: FirstLeg['mode'] | null
  /** Cost of one order at this many orders a month, duties apart; the parts sum to it. */
  readonly cost: number | null
  readonly parts: readonly PlannedPart[]
  /** Until the buyer has it, from the carrier's or the warehouse's door. */
  readonly days: { readonly from: number; readonly to: number } | null
  /** Until the first stock is in the warehouse. */
  readonly stockDays: { readonly from: number; readonly to: number } | null
  readonly parcels: number
  readonly limits: Limits | null
  readonly duties: 'sender' | 'recipient' | 'import' | 'none'
  /** Why it is out; null where it may carry the order. */
  readonly why: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null
}

export interface ShippingPlan {
  /** Those that may carry the order first, cheapest first; then those that are out. */
  readonly ways: readonly PlannedWay[]
  /** From each direct way to each warehouse: the orders a month from which on the warehouse costs no more. */
  readonly breakEvens: readonly BreakEven[]
  /** Cheapest way without a stock, to test with; and the cheapest at this many orders a month. */
  readonly toTest: string | null
  readonly toScale: string | null
}

/**
 * Every way that may carry an order to its market, with cost, days, limits and duties treatment, or why it is out.
 * Warehouse costs are per month, shared over the month's orders and rounded up. Duties are named, not counted: they
 * belong to the landed cost.
 */
export function planWays(question: PlanQuestion, facts: FactBook): ShippingPlan {
  const { cart, packing, sheets, warehouses, ordersAMonth } = question
  const desk: RatingDesk = { cart, facts, blend: { mode: 'combined', by: 'cargo' }, groups: [cart.items], pack: createPacker(packing) }
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const direct = sheets.filter((sheet) => sheet.mode !== 'last-mile').map((sheet) => planDirect(sheet, byId, desk, question.dutiesPaid))
  const curves: WarehouseCurve[] = []
  const stocked = warehouses.flatMap((warehouse) => {
    if (warehouse.firstLegs.length === 0) return [out(warehouse.id, null, 'no-first-leg', {})]
    return warehouse.firstLegs.map((leg) => {
      const curve = warehouseCurve(warehouse, leg, byId, desk, question)
      if ('why' in curve) return curve
      curves.push(curve)
      return ordersAMonth === null ? { ...curve.plan(1), cost: null, parts: [], why: { code: 'sales-missing', params: {} } } : curve.plan(ordersAMonth)
    })
  })
  const open = [...direct, ...stocked].filter(({ why }) => why === null).sort((a, b) => (a.cost ?? 0) - (b.cost ?? 0))
  const breakEvens = direct.flatMap(({ way, cost, why }) =>
    why !== null || cost === null ? [] : curves.map((curve) => breakEven(way, cost, curve.id, curve.monthly)),
  )
  return {
    ways: [...open, ...[...direct, ...stocked].filter(({ why }) => why !== null)],
    breakEvens,
    toTest: open.find(({ mode }) => mode !== 'warehouse')?.way ?? null,
    toScale: open[0]?.way ?? null,
  }
}

function planDirect(sheet: RateSheet, byId: ReadonlyMap<string, RateSheet>, desk: RatingDesk, dutiesPaid: boolean): PlannedWay {
  const border = customsTerritory(sheet.shipFrom) !== customsTerritory(desk.cart.destination.country)
  const duties = !border ? 'none' : dutiesPaid ? 'sender' : 'recipient'
  const rated = rateWay({ id: sheet.id, name: '', description: '', sheets: [sheet.id], dutiesPaid: dutiesPaid && border }, byId, desk)
  const common = { way: sheet.id, mode: sheet.mode, firstLeg: null, stockDays: null, limits: sheet.limits, duties } as const
  if (!rated.ok) return { ...common, cost: null, parts: [], days: null, parcels: 0, why: { code: rated.code, params: rated.params } }
  const { cost, days, parcels } = rated.value
  return { ...common, cost, parts: directParts(rated.value), days, parcels: parcels.length, why: null }
}

/** The parts of all parcels in the cart's currency; they sum to the cost. */
function directParts({ parcels, cost }: RatedWay): PlannedPart[] {
  const sums = new Map<string, number>()
  for (const { rate } of parcels) {
    for (const { code, amount } of rate.parts) sums.set(code, (sums.get(code) ?? 0) + amount)
  }
  const shares = allocate(cost, [...sums.values()])
  return [...sums.keys()].flatMap((code, index) => ({ code, amount: shares[index] ?? 0 }))
}

interface WarehouseCurve {
  readonly id: string
  /** Cost of a month of so many orders, last mile included. */
  readonly monthly: (orders: number) => number
  readonly plan: (orders: number) => PlannedWay
}

function warehouseCurve(warehouse: Warehouse, leg: FirstLeg, byId: ReadonlyMap<string, RateSheet>, desk: RatingDesk, question: PlanQuestion): WarehouseCurve | PlannedWay {
  const { cart } = desk
  const id = `${warehouse.id}/${leg.mode}`
  if (!warehouse.serves.includes(cart.destination.country)) return out(id, leg, 'destination-not-served', { country: cart.destination.country })
  const goods = stockedGoods(cart, question.packing.assume.size)
  if (goods === null) return out(id, leg, goodsGrams(cart) === null ? 'weight-missing' : 'dimensions-missing', { item: cart.items[0]?.title ?? '' })
  const lastMile = rateWay({ id, name: '', description: '', sheets: warehouse.lastMile, dutiesPaid: false }, byId, desk)
  if (!lastMile.ok) return out(id, leg, lastMile.code, lastMile.params)
  const rate = warehouse.currency === cart.currency ? null : desk.facts.fx(warehouse.currency, cart.currency, cart.date)
  if (rate === null && warehouse.currency !== cart.currency) return out(id, leg, 'fx-missing', { from: warehouse.currency, to: cart.currency, date: cart.date })
  const inCart = (amount: number) => (rate === null ? amount : exchange(amount, warehouse.currency, cart.currency, rate.value, 'up'))
  const month = (orders: number): MonthlyPart[] =>
    monthInWarehouse(warehouse, leg, goods, orders).map(({ code, amount }) => ({ code, amount: inCart(amount) }))
  const { cost, days, parcels, sheet } = lastMile.value
  return {
    id,
    monthly: (orders) => month(orders).reduce((sum, { amount }) => sum + amount, orders * cost),
    plan: (orders) => {
      const parts = [...month(orders).map(({ code, amount }) => ({ code, amount: Math.ceil(amount / orders) })), { code: 'last-mile', amount: cost }]
      return {
        way: id,
        mode: 'warehouse',
        firstLeg: leg.mode,
        cost: parts.reduce((sum, { amount }) => sum + amount, 0),
        parts,
        days: days && { from: warehouse.handling.from + days.from, to: warehouse.handling.to + days.to },
        stockDays: leg.days,
        parcels: parcels.length,
        limits: sheet.limits,
        duties: 'import',
        why: null,
      }
    },
  }
}

function stockedGoods(cart: Cart, assumed: ShippingShop['assume']['size']): StockedGoods | null {
  const grams = goodsGrams(cart)
  let volume = 0
  for (const item of cart.items) {
    const size = item.size ?? assumed
    if (size === null) return null
    volume += item.quantity * volumeOf(size)
  }
  return grams === null ? null : { grams, volume, pieces: pieceCount(cart) }
}

function out(way: string, leg: FirstLeg | null, code: string, params: Readonly<Record<string, string>>): PlannedWay {
  return {
    way,
    mode: 'warehouse',
    firstLeg: leg?.mode ?? null,
    cost: null,
    parts: [],
    days: null,
    stockDays: leg?.days ?? null,
    parcels: 0,
    limits: null,
    duties: 'import',
    why: { code, params },
  }
}
