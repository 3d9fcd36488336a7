import { z } from 'zod'
import type { CountryCode } from '#shared/places/country.ts'
import type { ComparedWays } from './compare-ways.ts'

const amount = z.number().int()

const marketSchema = z.object({
  country: z.string(),
  /** Variants with both a way of today and a cheapest one; without any way; and those only another way carries. */
  compared: z.number(),
  leftOut: z.number(),
  onlyOthers: z.number(),
  /** Variants that another way would carry for less. */
  cheaper: z.number(),
  orders: z.number(),
  today: amount,
  cheapest: amount,
  /** What kept variants out, the most frequent first: how many, and the params of the first of them. */
  reasons: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.string()), count: z.number() })),
})

const topSchema = z.object({
  variant: z.string(), title: z.string(), sku: z.string().nullable(), country: z.string(), sheet: z.string(), orders: z.number(), today: amount, cheapest: amount,
})

/**
 * What a whole catalogue would save if each variant went the cheapest way. `today` and `cheapest` are minor units for the
 * orders of a month; of `top`, of one order.
 */
export const cataloguePlanSchema = z.object({
  currency: z.string(),
  date: z.string(),
  option: z.string(),
  variants: z.number(),
  markets: z.array(marketSchema),
  top: z.array(topSchema),
  names: z.record(z.string(), z.string()),
})
export type CataloguePlan = z.infer<typeof cataloguePlanSchema>
export type MarketPlan = z.infer<typeof marketSchema>
type TopSaving = z.infer<typeof topSchema>

interface Sum extends Omit<MarketPlan, 'country' | 'reasons'> {
  compared: number
  leftOut: number
  onlyOthers: number
  cheaper: number
  orders: number
  today: number
  cheapest: number
  readonly reasons: Map<string, { readonly params: Readonly<Record<string, string>>; count: number }>
}

export const mostTopSavings = 50

/** Sums up compared variants as they come; never more than the top savings is kept of the single ones. */
export function createCatalogueSums(countries: readonly CountryCode[]) {
  const sums = new Map<string, Sum>(countries.map((country) => [country, { compared: 0, leftOut: 0, onlyOthers: 0, cheaper: 0, orders: 0, today: 0, cheapest: 0, reasons: new Map() }]))
  let top: TopSaving[] = []
  const saves = ({ today, cheapest, orders }: TopSaving) => (today - cheapest) * Math.max(1, orders)
  return {
    /** `ordersTo`: orders a month of the variant to a country. */
    add(goods: Pick<TopSaving, 'variant' | 'title' | 'sku'>, compared: readonly ComparedWays[], ordersTo: (country: string) => number): void {
      for (const { country, today, cheapest, why } of compared) {
        const sum = sums.get(country)
        if (sum === undefined) continue
        if (cheapest === null) {
          sum.leftOut += 1
          const code = why?.code ?? 'sheet-missing'
          const reason = sum.reasons.get(code) ?? { params: why?.params ?? {}, count: 0 }
          reason.count += 1
          sum.reasons.set(code, reason)
        } else if (today === null) {
          sum.onlyOthers += 1
        } else {
          const orders = ordersTo(country)
          sum.compared += 1
          sum.orders += orders
          sum.today += today * orders
          sum.cheapest += cheapest.cost * orders
          if (cheapest.cost >= today) continue
          sum.cheaper += 1
          top.push({ ...goods, country, sheet: cheapest.sheet, orders, today, cheapest: cheapest.cost })
        }
      }
      if (top.length > mostTopSavings * 20) top = best()
    },
    markets: (): MarketPlan[] =>
      [...sums].map(([country, { reasons, ...sum }]) => ({ country, ...sum, reasons: [...reasons].map(([code, { params, count }]) => ({ code, params: { ...params }, count })).sort((a, b) => b.count - a.count).slice(0, 3) })),
    /** What sells before what does not, then by what a month, or one order, would save. */
    top: () => best(),
  }
  function best(): TopSaving[] {
    return top.toSorted((a, b) => Number(b.orders > 0) - Number(a.orders > 0) || saves(b) - saves(a)).slice(0, mostTopSavings)
  }
}
