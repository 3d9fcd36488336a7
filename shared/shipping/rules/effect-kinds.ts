import { z } from 'zod'
import { isCurrency } from '#shared/money/currency.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { formatPercent, wholePpm } from '#shared/money/rate.ts'
import { addDuties } from './add-duties.ts'
import { goodsValue } from './cart.ts'
import type { CheckoutDraft, OfferDraft, RuleStep } from './checkout-draft.ts'

type Outcome = Omit<RuleStep, 'way'>

/** A kind of effect: when in the order it works, its parameters as a schema, and what it does to the draft. */
export interface EffectKind<Params> {
  /** Effects of a lower stage work first, whatever the order of the rules. */
  readonly stage: number
  readonly schema: z.ZodType<Params>
  readonly apply: (params: Params, draft: CheckoutDraft) => RuleStep[]
}

const ways = z.array(z.string().min(1).max(80)).min(1).max(100)
/** Null means every way. */
const someWays = { ways: ways.nullable() }
const amount = z.number().int().min(0).max(1e12)
const money = { amount, currency: z.string().refine(isCurrency) }

function kind<Schema extends z.ZodType>(stage: number, schema: Schema, apply: (params: z.infer<Schema>, draft: CheckoutDraft) => RuleStep[]) {
  return { stage, schema, apply }
}

export const effectKinds = {
  blend: kind(0, z.strictObject({ mode: z.enum(['combined', 'sum', 'highest']), by: z.enum(['cargo', 'vendor', 'product']) }), (blend, draft) => {
    draft.blend = blend
    return [{ way: null, ...outcome('blended', { mode: blend.mode, by: blend.by }) }]
  }),
  /** Ways that an offer rule names are shown only where such a rule applies. */
  offer: kind(1, z.strictObject({ ways }), (params, draft) =>
    each(draft, params.ways, (offer) => {
      offer.asked = true
      return outcome('offered')
    }),
  ),
  hide: kind(2, z.strictObject(someWays), (params, draft) =>
    each(draft, params.ways, (offer) => {
      offer.hidden = outcome('hidden-by-rule')
      return outcome('hidden')
    }),
  ),
  fixed: kind(3, z.strictObject({ ...someWays, ...money }), (params, draft) =>
    each(draft, params.ways, (offer) => (params.currency === draft.currency ? priced(offer, params.amount, draft) : otherCurrency(params.currency))),
  ),
  /** ppm added to the price; below 0 taken off. */
  percentage: kind(4, z.strictObject({ ...someWays, share: z.number().int().min(-wholePpm).max(10 * wholePpm) }), (params, draft) =>
    each(draft, params.ways, (offer) => {
      const { code, params: prices } = priced(offer, mulDiv(offer.price, wholePpm + params.share, wholePpm, 'half-up'), draft)
      return outcome(code, { ...prices, percent: formatPercent(params.share) })
    }),
  ),
  /** Shipping costs nothing where the goods are worth the amount or more. */
  'free-over': kind(5, z.strictObject({ ...someWays, ...money }), (params, draft) =>
    each(draft, params.ways, (offer) => {
      if (params.currency !== draft.currency) return otherCurrency(params.currency)
      const least = { least: formatMinor(params.amount, params.currency), currency: params.currency }
      return goodsValue(draft.cart) < params.amount ? outcome('not-free-yet', least) : outcome('free', { ...least, ...priced(offer, 0, draft).params })
    }),
  ),
  /** Duties, taxes and fees of the border by the facts of the day; a way whose duties nobody knows is not shown. */
  'add-duties': kind(6, z.strictObject({ ...someWays, parts: z.array(z.enum(['duty', 'tax', 'fees'])).min(1) }), (params, draft) =>
    each(draft, params.ways, (offer) => addDuties(offer, params.parts, draft)),
  ),
  /** Up to the next amount that is `ending` above a multiple of `step`: 100 and 99 make x.99. Free stays free. */
  round: kind(
    7,
    z.strictObject({ ...someWays, step: amount.min(1), ending: amount }).refine(({ step, ending }) => ending < step),
    (params, draft) =>
      each(draft, params.ways, (offer) => {
        if (offer.price === 0) return outcome('free-stays-free')
        const rounded = Math.ceil((offer.price - params.ending) / params.step) * params.step + params.ending
        return priced(offer, Math.max(rounded, params.ending), draft)
      }),
  ),
  rename: kind(8, z.strictObject({ ways, name: z.string().min(1).max(100), description: z.string().max(200).nullable() }), (params, draft) =>
    each(draft, params.ways, (offer) => {
      offer.name = params.name
      offer.description = params.description ?? offer.description
      return outcome('renamed', { name: params.name })
    }),
  ),
}

function each(draft: CheckoutDraft, ways: readonly string[] | null, change: (offer: OfferDraft) => Outcome): RuleStep[] {
  const steps: RuleStep[] = []
  for (const offer of draft.offers) {
    if (offer.hidden !== null || (ways !== null && !ways.includes(offer.way))) continue
    steps.push({ way: offer.way, ...change(offer) })
  }
  return steps
}

function outcome(code: string, params: Readonly<Record<string, string>> = {}): Outcome {
  return { code, params }
}

function otherCurrency(currency: string): Outcome {
  return outcome('other-currency', { currency })
}

function priced(offer: OfferDraft, price: number, { currency }: CheckoutDraft): Outcome {
  const params = { from: formatMinor(offer.price, currency), to: formatMinor(price, currency), currency }
  offer.price = price
  return outcome('repriced', params)
}
