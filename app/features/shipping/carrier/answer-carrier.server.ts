import { createHash, randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { CarrierOutcome } from '#app/data/carrier-request-repository.server.ts'
import { factBookAtHand } from '#app/data/facts/fact-book.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { parseStorableJson } from '#app/platform/storable-text.ts'
import { carrierAnswer, type CarrierAnswer } from '#shared/shipping/checkout/carrier-answer.ts'
import { readCarrierRequest } from '#shared/shipping/checkout/carrier-request.ts'
import { checkoutRates, type CheckoutRates } from '#shared/shipping/checkout/checkout-rates.ts'
import type { Cart } from '#shared/shipping/rules/cart.ts'
import { goodsFacts, lookUp, variantNumber, type KnownGoods, type LookUp } from './look-up.server.ts'
import { knownShop, liveShop } from './live-shops.server.ts'
import { orderMoment } from './order-moment.ts'
import { recordRequest } from './record-request.server.ts'

/** What Shopify is told, as text. Without `json` the status makes it show the shop's backup rates. */
export interface CarrierReply {
  readonly status: 200 | 400 | 424
  readonly json: string | null
}

/** A question that was worked out, as an equal one needs it. */
interface Answered extends CarrierReply {
  readonly id: string
  readonly version: number | null
  readonly outcome: CarrierOutcome
  readonly code: string | null
  readonly country: string | null
  readonly currency: string | null
}

/** The same with its working, for the record. */
interface Worked extends Omit<Answered, 'id' | 'json' | 'country' | 'currency'> {
  readonly answer: CarrierAnswer | null
  readonly cart: Cart | null
  readonly minute: number | null
  readonly rates: CheckoutRates | null
}

/** Shopify waits 3 s at the least; what is left is for the answer's way. */
const lookUpLimitMs = 2_000
/** A database slower than this is not waited for where memory holds the shop and all the goods. */
const patienceMs = 20
/** How old what memory holds may be to be answered with. */
const knownForMs = 60_000
const answers = new LRUCache<string, Promise<Answered>>({ max: 2_000, ttl: 10_000 })
const goodsKept = new LRUCache<string, { readonly goods: KnownGoods; readonly at: number }>({ max: 50_000 })
const versionsSeen = new LRUCache<string, number>({ max: 5_000 })
const nothing: CarrierAnswer = { rates: [] }
const variantsIn = z.object({ rate: z.object({ items: z.array(z.object({ variant_id: z.union([z.number(), z.string()]).nullish() })).max(500) }) })

/**
 * Answers Shopify's question for the rates of a cart, out of memory and one look-up; the same question of the same shop
 * within ten seconds has the same answer. Where the database is slow or away, what the process knows serves; where that
 * is not enough for a price to stand behind, Shopify is sent to the backup rates. Recorded afterwards.
 */
export async function answerCarrier(shop: string, body: Buffer): Promise<CarrierReply> {
  const began = process.hrtime.bigint()
  const at = new Date()
  const key = `${shop} ${createHash('sha1').update(body).digest('base64')}`
  const before = answers.get(key)
  if (before !== undefined) {
    const { id, json, status, ...kept } = await before
    recordRequest({ ...kept, shop, at, id: randomUUID(), micros: microsSince(began), sameAs: id, cart: null, answer: null })
    return { status, json }
  }
  const answering = answer(shop, body, at, began)
  answers.set(key, answering)
  const { status, json } = await answering.catch((error: unknown) => {
    answers.delete(key)
    throw error
  })
  if (status === 424) answers.delete(key)
  return { status, json }
}

async function answer(shop: string, body: Buffer, at: Date, began: bigint): Promise<Answered> {
  const { cart, minute, rates, answer, status, version, outcome, code } = await work(shop, body, at)
  const answered = { id: randomUUID(), status, version, outcome, code, country: cart?.destination.country ?? null, currency: cart?.currency ?? null }
  const { status: _, ...kept } = answered
  recordRequest({
    ...kept, shop, at, micros: microsSince(began), sameAs: null,
    cart: cart === null ? null : { ...cart, minute },
    answer: rates === null ? null : summaryOf(rates),
  })
  return { ...answered, json: answer === null ? null : JSON.stringify(answer) }
}

function microsSince(began: bigint): number {
  return Number((process.hrtime.bigint() - began) / 1000n)
}

/** Forgets answers that a version before gave: for the process that has just made another live. */
export function forgetAnswers(shop: string): void {
  for (const key of answers.keys()) if (key.startsWith(`${shop} `)) answers.delete(key)
}

async function work(shop: string, body: Buffer, at: Date): Promise<Worked> {
  const base = { version: null, cart: null, minute: null, rates: null }
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

/**
 * What the database says, or what memory holds where that takes too long: a shop and goods seen within the last minute
 * answer after some milliseconds, older ones where the database does not answer at all.
 */
async function lookUpOrRemember(shop: string, numbers: readonly string[]): Promise<LookUp | null> {
  const asking = lookUp(shop, numbers).then((found) => {
    const at = performance.now()
    for (const goods of found.goods) goodsKept.set(`${shop} ${variantNumber(goods)}`, { goods, at })
    versionsSeen.set(shop, at)
    return found
  })
  asking.catch(() => undefined)
  try {
    const quick = await within(asking, patienceMs)
    const found = quick ?? remembered(shop, numbers, performance.now() - knownForMs) ?? (await within(asking, lookUpLimitMs - patienceMs))
    if (found !== null) return found
    // Said by the answer's record and its metric too. What never comes to an end is the database's trouble, and told there.
    logger.warn({ shop, ms: lookUpLimitMs }, 'carrier look-up not in time')
  } catch (error) {
    logger.error({ shop, reason: safeMessage(error) }, 'carrier look-up failed')
  }
  return remembered(shop, numbers, -Infinity)
}

/** Null unless the shop and each of the goods was seen since then. */
function remembered(shop: string, numbers: readonly string[], since: number): LookUp | null {
  const known = knownShop(shop)
  if (known === null || (versionsSeen.get(shop) ?? -Infinity) < since) return null
  const goods: KnownGoods[] = []
  for (const number of new Set(numbers)) {
    const kept = goodsKept.get(`${shop} ${number}`)
    if (kept === undefined || kept.at < since) return null
    goods.push(kept.goods)
  }
  return { version: known.version, goods }
}

/** Null where it takes longer. */
async function within<Value>(asking: Promise<Value>, ms: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  return Promise.race([asking, late]).finally(() => clearTimeout(timer))
}

function parsed(body: Buffer): unknown {
  try {
    return parseStorableJson(body.toString('utf8'))
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
