import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { findMarket } from '#app/data/market-repository.server.ts'
import { findOrder, orderLines } from '#app/data/order-repository.server.ts'
import { productTexts } from '#app/data/product-text-repository.server.ts'
import { findReturnPolicy } from '#app/data/return-policy-repository.server.ts'
import { variantsById } from '#app/data/variant-repository.server.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { allocate } from '#shared/money/allocate.ts'
import { exchange } from '#shared/money/exchange.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { Money } from '#shared/money/money.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { costsOfLine, returnCostSettingsSchema, unknownCosts } from '#shared/returns/decision/cost-settings.ts'
import { decideReturn } from '#shared/returns/decision/decide-return.ts'
import { returnReasons } from '#shared/returns/decision/return-case.ts'
import { defaultReturnPolicy } from '#shared/returns/policy/default-return-policy.ts'
import { exceptionOfGoods } from '#shared/returns/policy/exception-of-goods.ts'
import { dayOf, parseReturnPolicy } from './returns-page.server.ts'
import type { DecisionView } from './returns.ts'

const whole = z.coerce.number().int().min(0).max(1_000_000_000).nullable()

const askedSchema = z.object({
  reason: z.enum(returnReasons),
  daysSinceDelivery: whole,
  earlierReturns: whole,
})
export type AskedReturn = z.infer<typeof askedSchema>

const simulatedSchema = askedSchema.extend({
  /** Minor units of the market's currency. */
  paid: z.coerce.number().int().min(1).max(1_000_000_000),
  goodsCost: whole,
  freightPaid: whole,
  /** Which of the policy's exceptions the goods fall under. */
  exception: z.coerce.number().int().min(0).max(99).nullable(),
})

/** What a form or an address asks; an empty field is not known. */
function valuesOf(params: URLSearchParams): Record<string, string | null> {
  return Object.fromEntries([...params].map(([name, value]) => [name, value === '' ? null : value]))
}

/** The decision for made-up goods under a policy that need not be saved. Fails with `return-question-incomplete`, `return-policy-field` or `market-not-chosen`. */
export async function simulateReturn(shop: string, country: string, params: URLSearchParams, policy: unknown, costs: unknown): Promise<Result<DecisionView>> {
  const asked = simulatedSchema.safeParse(valuesOf(params))
  const settings = returnCostSettingsSchema.safeParse(costs)
  if (!asked.success || !settings.success) return failure('return-question-incomplete')
  const parsed = parseReturnPolicy(policy)
  if (!parsed.ok) return parsed
  const market = await withShop(shop, (db) => findMarket(db, shop, country))
  if (market === null) return failure('market-not-chosen', { country: country.slice(0, 10) })
  const { paid, goodsCost, freightPaid, exception: index, ...question } = asked.data
  const exception = index === null ? null : (parsed.value.exceptions[index] ?? null)
  const line = { quantity: 1, currency: market.currency, paid, freightPaid, duty: null, tax: taxIn(paid, country), exception, exceptionKnown: true }
  const costed = costsOfLine(settings.data, { quantity: 1, paid, goodsCost })
  return success({ currency: market.currency, decision: decideReturn(line, caseOf(country, question), parsed.value, costed) })
}

/** The decision for one line of an order. Asks Shopify for the goods' tags where the policy goes by them. Fails with `return-question-incomplete`, `order-line-unknown` or `order-no-country`. */
export async function decideOrderReturn(shop: string, orderId: string, params: URLSearchParams): Promise<Result<DecisionView>> {
  const asked = askedSchema.safeParse(valuesOf(params))
  if (!asked.success) return failure('return-question-incomplete')
  const found = await withShop(shop, async (db) => {
    const order = await findOrder(db, shop, orderId)
    const lines = await orderLines(db, shop, orderId)
    const index = lines.findIndex(({ lineId }) => lineId === params.get('line'))
    const line = lines[index]
    if (order === null || line === undefined) return failure('order-line-unknown')
    if (order.country === null) return failure('order-no-country')
    const { country, currency } = order
    const [saved, market] = [await findReturnPolicy(db, shop, country), await findMarket(db, shop, country)]
    const [variant] = line.variantId === null ? [] : await variantsById(db, shop, [line.variantId])
    const share = (total: bigint | null) => (total === null ? null : (allocate(Number(total), lines.map(paidOf))[index] ?? null))
    const policy = saved?.policy ?? defaultReturnPolicy(country, dayOf(new Date()))
    const tagged = variant !== undefined && policy.exceptions.some(({ by }) => by === 'tag')
    return success({
      line, variant, country, currency, policy,
      tags: tagged ? ((await productTexts(db, shop, [variant.productId])).get(variant.productId)?.tags ?? null) : null,
      orderedAt: order.createdAt,
      freightPaid: share(order.shipping),
      tax: share(order.tax),
      costs: market?.currency === currency && saved !== null ? saved.costs : unknownCosts,
    })
  })
  if (!found.ok) return found
  const { line, variant, country, currency, orderedAt, freightPaid, tax, policy, tags, costs } = found.value
  const paid = paidOf(line)
  const unitCost = variant?.unitCost ? inCurrency(variant.unitCost, currency, dayOf(orderedAt)) : null
  const { exception, known } = exceptionOfGoods(policy, variant === undefined ? null : { ...variant, tags })
  return success({
    currency,
    decision: decideReturn(
      { quantity: line.quantity, currency, paid, freightPaid, duty: null, tax, exception, exceptionKnown: known },
      { ...caseOf(country, asked.data), daysSinceOrder: Math.floor((Date.now() - orderedAt.getTime()) / 86_400_000) },
      policy,
      costsOfLine(costs, { quantity: line.quantity, paid, goodsCost: unitCost === null ? null : unitCost * line.quantity }),
    ),
  })
}

/** Import tax that a price with tax holds at the country's standard rate, rounded down; null where the rate is not known. */
function taxIn(paid: number, country: string): number | null {
  const rate = defaultFactBook().importTax({ territory: country, hs: null, date: dayOf(new Date()) })?.value.rate
  return rate === undefined ? null : mulDiv(paid, rate, wholePpm + rate, 'down')
}

function caseOf(country: string, { reason, daysSinceDelivery, earlierReturns }: AskedReturn) {
  return { country, date: dayOf(new Date()), reason, daysSinceDelivery, earlierReturns, daysSinceOrder: daysSinceDelivery, earlierMoney: null }
}

const paidOf = ({ price, quantity, discount }: { readonly price: bigint; readonly quantity: number; readonly discount: bigint }) => Number(price) * quantity - Number(discount)

function inCurrency({ minor, currency: from }: Money, to: string, date: string): number | null {
  if (from === to) return minor
  const rate = defaultFactBook().fx(from, to, date)
  return rate === null ? null : exchange(minor, from, to, rate.value, 'half-up')
}
