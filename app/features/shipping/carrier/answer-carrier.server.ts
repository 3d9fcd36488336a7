import { createHash, randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { CarrierOutcome } from '#app/data/carrier-request-repository.server.ts'
import { factBookAtHand } from '#app/data/facts/fact-book.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { carrierAnswer, type CarrierAnswer } from '#shared/shipping/checkout/carrier-answer.ts'
import { readCarrierRequest } from '#shared/shipping/checkout/carrier-request.ts'
import { checkoutRates, type CheckoutRates } from '#shared/shipping/checkout/checkout-rates.ts'
import type { Cart } from '#shared/shipping/rules/cart.ts'
import { goodsFacts, lookUp, variantNumber, type KnownGoods, type LookUp } from './look-up.server.ts'
import { knownShop, liveShop } from './live-shops.server.ts'
import { orderMoment } from './order-moment.ts'
import { recordRequest } from './record-request.server.ts'

/** What Shopify is told. Without `answer` the status makes it show the shop's backup rates. */
export interface CarrierReply {
  readonly status: 200 | 400 | 424
  readonly answer: CarrierAnswer | null
}

interface Worked extends CarrierReply {
  readonly id: string
  readonly version: number | null
  readonly outcome: CarrierOutcome
  readonly code: string | null
  readonly cart: Cart | null
  readonly minute: number | null
  readonly rates: CheckoutRates | null
}

/** Shopify waits 3 s at the least; what is left is for the answer's way. */
const lookUpLimitMs = 2_000
const answers = new LRUCache<string, Promise<Worked>>({ max: 5_000, ttl: 10_000 })
const goodsKept = new LRUCache<string, KnownGoods>({ max: 50_000 })
const nothing: CarrierAnswer = { rates: [] }
const variantsIn = z.object({ rate: z.object({ items: z.array(z.object({ variant_id: z.union([z.number(), z.string()]).nullish() })).max(500) }) })

/**
 * Answers Shopify's question for the rates of a cart, out of memory and one look-up; the same question of the same shop
 * within ten seconds has the same answer. Where the database does not answer in time, what the process knows serves;
 * where that is not enough for a price to stand behind, Shopify is sent to the backup rates. Recorded afterwards.
 */
export async function answerCarrier(shop: string, body: Buffer): Promise<CarrierReply> {
  const began = process.hrtime.bigint()
  const at = new Date()
  const key = `${shop} ${createHash('sha1').update(body).digest('base64')}`
  const before = answers.get(key)
  const working = before ?? work(shop, body, at)
  if (before === undefined) answers.set(key, working)
  const { id, cart, minute, rates, answer, status, ...worked } = await working
  if (status === 424) answers.delete(key)
  recordRequest({
    shop, at, ...worked,
    id: before === undefined ? id : randomUUID(),
    country: cart?.destination.country ?? null,
    currency: cart?.currency ?? null,
    micros: Number((process.hrtime.bigint() - began) / 1000n),
    sameAs: before === undefined ? null : id,
    cart: before === undefined && cart !== null ? { ...cart, minute } : null,
    answer: before === undefined && rates !== null ? summaryOf(rates) : null,
  })
  return { status, answer }
}

/** Forgets answers that a version before gave: for the process that has just made another live. */
export function forgetAnswers(shop: string): void {
  for (const key of answers.keys()) if (key.startsWith(`${shop} `)) answers.delete(key)
}

async function work(shop: string, body: Buffer, at: Date): Promise<Worked> {
  const base = { id: randomUUID(), version: null, cart: null, minute: null, rates: null }
  const json = parsed(body)
  const variants = variantsIn.safeParse(json)
  const numbers = variants.success ? variants.data.rate.items.flatMap(({ variant_id }) => (variant_id === null || variant_id === undefined ? [] : [String(variant_id)])) : []
  const found = await lookUpOrRemember(shop, numbers)
  if (found === null) return { ...base, status: 424, answer: null, outcome: 'unavailable', code: 'database-away' }
  const live = found.version === null || found.version === 0 ? null : await liveShop(shop, found.version)
  if (live === null) {
    const unread = found.version !== null && found.version > 0
    return unread
      ? { ...base, status: 424, answer: null, outcome: 'unavailable', code: 'version-unreadable' }
      : { ...base, status: 200, answer: nothing, outcome: 'nothing', code: 'not-live' }
  }
  const moment = orderMoment(at, live.timezone)
  const goods = new Map(found.goods.map((one) => [variantNumber(one), one]))
  const country = z.object({ rate: z.object({ destination: z.object({ country: z.string() }) }) }).safeParse(json).data?.rate.destination.country ?? ''
  const cart = readCarrierRequest(json, live.shop.markets, moment.day, (names) => {
    for (const name of names) {
      const known = goods.get(name)
      if (known !== undefined) return goodsFacts(known, country)
    }
    return null
  })
  if (!cart.ok) {
    logger.warn({ shop, field: cart.params['field'], code: cart.code }, 'carrier request refused')
    return { ...base, version: live.version, status: 400, answer: null, outcome: 'refused', code: cart.code }
  }
  const rates = checkoutRates(live.shop, cart.value, factBookAtHand())
  const why = rates.ways.find((way) => way.why !== null)?.why?.code ?? 'no-ways'
  const outcome = rates.offers.length > 0 ? ({ outcome: 'offered', code: null } as const) : ({ outcome: 'nothing', code: why } as const)
  const answer = carrierAnswer(live.shop, cart.value, rates, moment)
  return { ...base, ...outcome, version: live.version, status: 200, answer, cart: cart.value, minute: moment.minute, rates }
}

async function lookUpOrRemember(shop: string, numbers: readonly string[]): Promise<LookUp | null> {
  try {
    const found = await inTime(lookUp(shop, numbers))
    for (const one of found.goods) goodsKept.set(`${shop} ${variantNumber(one)}`, one)
    return found
  } catch (error) {
    logger.error({ shop, reason: safeMessage(error) }, 'carrier look-up failed')
  }
  const known = knownShop(shop)
  const goods = numbers.flatMap((number) => goodsKept.get(`${shop} ${number}`) ?? [])
  return known === null || goods.length < new Set(numbers).size ? null : { version: known.version, goods }
}

async function inTime<Value>(asking: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${lookUpLimitMs} ms`)), lookUpLimitMs)
  })
  asking.catch(() => undefined)
  return Promise.race([asking, late]).finally(() => clearTimeout(timer))
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

/** What a record keeps of the working; the rest follows from cart and version. */
function summaryOf({ offers, ways, rules }: CheckoutRates): object {
  return {
    offers,
    ways: ways.map(({ way, why }) => ({ way, why })),
    applied: rules.filter(({ outcome }) => outcome === 'applied').map(({ rule }) => rule),
  }
}
