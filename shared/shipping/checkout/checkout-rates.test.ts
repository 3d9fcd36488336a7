import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { plainBook } from '#shared/customs/test-support/plain-book.ts'
import type { Cart, CartItem } from '../rules/cart.ts'
import { conditionSchema, type Condition } from '../rules/condition.ts'
import { conditionKinds } from '../rules/condition-kinds.ts'
import { effectKinds } from '../rules/effect-kinds.ts'
import { ruleForms } from '../rules/rule-form.ts'
import { ruleSchema, type Rule } from '../rules/rule.ts'
import { beyondLimits } from '../sheets/limits.ts'
import { plainCart, shirts } from '../test-support/plain-cart.ts'
import { plainSheet, toUnitedStates, zoneWith } from '../test-support/plain-sheet.ts'
import { checkoutRates, type CheckoutRates } from './checkout-rates.ts'
import { shippingShopSchema, type ShippingShop } from './shipping-shop.ts'

const flat = (fen: number) => [zoneWith({ type: 'per-kilogram-and-piece', bands: [{ over: 0, upTo: 5000, perKilogram: 0, perPiece: fen }] })]
const way = (id: string, sheets = [id]) => ({ id, name: id, description: '', sheets, dutiesPaid: false })
const sheet = (id: string, minor: number, changes: Parameters<typeof plainSheet>[0] = {}) =>
  plainSheet({ id, currency: 'USD', cargo: ['plain', 'battery'], zones: flat(minor), ...changes })

function shopWith(rules: readonly Rule[], changes: Partial<z.input<typeof shippingShopSchema>> = {}): ShippingShop {
  return shippingShopSchema.parse({
    shipFrom: 'CN',
    sheets: [sheet('packet', 900, { mode: 'packet' }), sheet('line', 1100), sheet('express', 3000, { mode: 'express', servesPoBoxes: false })],
    ways: [way('packet'), way('line'), way('express')],
    boxes: [],
    rules: [...rules],
    markets: { US: 'us' },
    assume: { size: null, cargo: null },
    delivery: {
      handling: { from: 1, to: 2 },
      cutOffMinute: 960,
      transitCounts: 'calendar',
      customs: { from: 0, to: 1 },
      workDays: { origin: [1, 2, 3, 4, 5], destination: [1, 2, 3, 4, 5] },
      holidays: {},
    },
    ...changes,
  })
}
const rule = (effect: Rule['effect'], when: Condition | null = null, changes: Partial<Rule> = {}): Rule =>
  ruleSchema.parse({ id: 'r', name: 'r', enabled: true, when, whenUnknown: 'skip', effect, ...changes })
const asked = (rules: readonly Rule[], cart: Cart = plainCart(), changes: Partial<z.input<typeof shippingShopSchema>> = {}) =>
  checkoutRates(shopWith(rules, changes), cart, plainBook)
const lines = ({ offers }: CheckoutRates) => offers.map(({ way, total }) => [way, total])
const hide = (...ways: string[]): Rule['effect'] => ({ kind: 'hide', params: { ways } })
const item = (changes: Partial<CartItem>): CartItem => ({ ...shirts, ...changes })

test('without rules: each way at its price, cheapest first', () => {
  expect(lines(asked([]))).toEqual([['packet', 900], ['line', 1100], ['express', 3000]])
})

describe('conditions', () => {
  const usd = { currency: 'USD' }
  test.each<[string, Condition, Partial<Cart>, string]>([
    ['product by SKU', { kind: 'product', params: { names: ['TEE'], match: 'some' } }, {}, 'applied'],
    ['every product', { kind: 'product', params: { names: ['TEE'], match: 'every' } }, { items: [shirts, item({ id: '1', names: ['CAP'] })] }, 'not-met'],
    ['tag', { kind: 'tag', params: { tags: ['summer'], match: 'some' } }, {}, 'applied'],
    ['tags nobody knows', { kind: 'tag', params: { tags: ['summer'], match: 'some' } }, { items: [item({ tags: null })] }, 'unknown'],
    ['vendor', { kind: 'vendor', params: { vendors: ['Other'], match: 'some' } }, {}, 'not-met'],
    ['HS prefix', { kind: 'hs', params: { prefixes: ['61'], match: 'every' } }, {}, 'applied'],
    ['HS not known', { kind: 'hs', params: { prefixes: ['61'], match: 'some' } }, { items: [item({ hs: null })] }, 'unknown'],
    ['one known is enough', { kind: 'hs', params: { prefixes: ['61'], match: 'some' } }, { items: [item({ hs: null }), item({ id: '1' })] }, 'applied'],
    ['cargo', { kind: 'cargo', params: { kinds: ['battery'], match: 'some' } }, {}, 'not-met'],
    ['weight at the edge', { kind: 'weight', params: { over: 400, upTo: 500 } }, {}, 'applied'],
    ['weight above', { kind: 'weight', params: { over: null, upTo: 499 } }, {}, 'not-met'],
    ['weight at the lower edge', { kind: 'weight', params: { over: 500, upTo: null } }, {}, 'not-met'],
    ['value at', { kind: 'value', params: { ...usd, over: null, upTo: 4000 } }, {}, 'applied'],
    ['value above', { kind: 'value', params: { ...usd, over: 4000, upTo: null } }, {}, 'not-met'],
    ['value in other money', { kind: 'value', params: { ...usd, over: 1, upTo: null } }, { currency: 'EUR' }, 'unknown'],
    ['quantity', { kind: 'quantity', params: { over: 1, upTo: 2 } }, {}, 'applied'],
    ['country', { kind: 'country', params: { countries: ['DE'] } }, {}, 'not-met'],
    ['region', { kind: 'region', params: { country: 'US', regions: ['CA'] } }, {}, 'applied'],
    ['region not known', { kind: 'region', params: { country: 'US', regions: ['CA'] } }, { destination: { ...toUnitedStates, region: null } }, 'unknown'],
    ['postcode', { kind: 'postcode', params: { country: 'US', areas: [{ from: '900', to: '901' }] } }, {}, 'applied'],
    ['postcode of another country', { kind: 'postcode', params: { country: 'GB', areas: [{ pattern: '9*' }] } }, {}, 'not-met'],
    ['post office box', { kind: 'po-box', params: {} }, { destination: { ...toUnitedStates, poBox: true } }, 'applied'],
    ['first day', { kind: 'date', params: { from: '2026-11-21', to: null } }, {}, 'applied'],
    ['after the last day', { kind: 'date', params: { from: null, to: '2026-11-20' } }, {}, 'not-met'],
    ['market', { kind: 'market', params: { markets: ['us'] } }, {}, 'applied'],
    ['all', { all: [{ kind: 'po-box', params: {} }, { kind: 'tag', params: { tags: ['x'], match: 'some' } }] }, { items: [item({ tags: null })] }, 'not-met'],
    ['any', { any: [{ kind: 'market', params: { markets: ['us'] } }, { kind: 'tag', params: { tags: ['x'], match: 'some' } }] }, { items: [item({ tags: null })] }, 'applied'],
    ['not', { not: { kind: 'po-box', params: {} } }, {}, 'applied'],
    ['not unknown', { not: { kind: 'po-box', params: {} } }, { destination: { ...toUnitedStates, poBox: null } }, 'unknown'],
  ])('%s', (_name, when, changes, outcome) => {
    const { rules } = asked([rule(hide('line'), when)], plainCart(changes))
    expect(rules).toMatchObject([{ rule: 'r', outcome }])
    expect(conditionSchema.parse(structuredClone(when))).toEqual(when)
  })
  test('in doubt a rule may be applied all the same, and says so', () => {
    const when: Condition = { kind: 'hs', params: { prefixes: ['85'], match: 'some' } }
    const answer = asked([rule(hide('line'), when, { whenUnknown: 'apply' })], plainCart({ items: [item({ hs: null })] }))
    expect(answer.rules).toMatchObject([{ outcome: 'applied', inDoubt: true }])
    expect(lines(answer)).toEqual([['packet', 900], ['express', 3000]])
  })
})

describe('effects', () => {
  const all = { ways: null }
  test.each<[string, Rule['effect'], Partial<Cart>, (string | number)[][]]>([
    ['hide', hide('packet'), {}, [['line', 1100], ['express', 3000]]],
    ['hide everything', { kind: 'hide', params: all }, {}, []],
    ['fixed', { kind: 'fixed', params: { ways: ['express'], amount: 499, currency: 'USD' } }, {}, [['express', 499], ['packet', 900], ['line', 1100]]],
    ['fixed in other money changes nothing', { kind: 'fixed', params: { ways: ['line'], amount: 1, currency: 'EUR' } }, {}, [['packet', 900], ['line', 1100], ['express', 3000]]],
    ['percentage', { kind: 'percentage', params: { ...all, share: -333_333 } }, {}, [['packet', 600], ['line', 733], ['express', 2000]]],
    ['free at', { kind: 'free-over', params: { ways: ['line'], amount: 4000, currency: 'USD' } }, {}, [['line', 0], ['packet', 900], ['express', 3000]]],
    ['not free above', { kind: 'free-over', params: { ways: ['line'], amount: 4001, currency: 'USD' } }, {}, [['packet', 900], ['line', 1100], ['express', 3000]]],
    ['round to .99', { kind: 'round', params: { ...all, step: 100, ending: 99 } }, {}, [['packet', 999], ['line', 1199], ['express', 3099]]],
    ['offer', { kind: 'offer', params: { ways: ['line'] } }, {}, [['packet', 900], ['line', 1100], ['express', 3000]]],
  ])('%s', (_name, effect, changes, expected) => expect(lines(asked([rule(effect)], plainCart(changes)))).toEqual(expected))

  test('an offer rule that does not apply keeps its way back, whatever comes before it', () => {
    const offer = rule({ kind: 'offer', params: { ways: ['line'] } }, { kind: 'country', params: { countries: ['DE'] } })
    for (const rules of [[offer], [rule(hide('packet'), null, { id: 'h' }), offer]]) {
      const answer = asked(rules)
      expect(answer.ways.find((one) => one.way === 'line')).toMatchObject({ shown: false, why: { code: 'not-offered' } })
    }
    expect(lines(asked([{ ...offer, enabled: false }]))).toHaveLength(3)
  })
  test('stages go before the order of the rules: free, then rounded, free stays free', () => {
    const rules = [
      rule({ kind: 'round', params: { ...all, step: 100, ending: 99 } }, null, { id: 'round' }),
      rule({ kind: 'free-over', params: { ways: ['line'], amount: 0, currency: 'USD' } }, null, { id: 'free' }),
      rule({ kind: 'rename', params: { ways: ['line'], name: 'Free', description: null } }, null, { id: 'name' }),
    ]
    const answer = asked(rules)
    expect(answer.offers[0]).toMatchObject({ way: 'line', name: 'Free', total: 0 })
    expect(answer.rules.map((trace) => trace.rule)).toEqual(['round', 'free', 'name'])
  })
  test('mixed carts: together, added up, or the dearest', () => {
    const items = [shirts, item({ id: '1', cargo: 'battery', quantity: 1 })]
    const totals = (mode: 'combined' | 'sum' | 'highest') =>
      lines(asked([rule({ kind: 'blend', params: { mode, by: 'cargo' } })], plainCart({ items }))).map(([, total]) => total)
    expect([totals('combined'), totals('sum'), totals('highest')]).toEqual([
      [900, 1100, 3000],
      [1800, 2200, 6000],
      [900, 1100, 3000],
    ])
    const cost = asked([rule({ kind: 'blend', params: { mode: 'highest', by: 'cargo' } })], plainCart({ items })).offers[0]?.cost
    expect(cost).toBe(1800)
  })
})

describe('duties paid', () => {
  const ddp = rule({ kind: 'add-duties', params: { ways: ['line'], parts: ['duty', 'tax', 'fees'] } })
  const toGermany = { destination: { country: 'DE', region: null, postcode: '10115', poBox: false }, currency: 'EUR' }
  const sheets = [sheet('line', 1000, { currency: 'EUR', zones: [{ ...zoneWith({ type: 'per-kilogram-and-piece', bands: [{ over: 0, upTo: 5000, perKilogram: 0, perPiece: 1000 }] }), places: [{ country: 'DE' }] }] })]
  const germany = (cart: Partial<Cart>, from = 'CN') => asked([ddp], plainCart({ ...toGermany, ...cart }), { sheets: sheets.map((one) => ({ ...one, shipFrom: from })), ways: [way('line')] })

  test('what the border takes is added to the price of the shipping', () => {
    const [offer] = germany({}).offers
    expect(offer).toMatchObject({ price: 1000 })
    expect(offer?.duties).toBeGreaterThan(0)
    expect(offer?.total).toBe(1000 + (offer?.duties ?? 0))
  })
  test('a price nobody can stand behind is not shown', () => {
    const answer = germany({ items: [item({ hs: null })] })
    expect(answer.offers).toEqual([])
    expect(answer.ways).toMatchObject([{ why: { code: 'duties-unknown', params: { country: 'DE' } } }])
  })
  test('no border, no duties', () => expect(germany({}, 'FR').offers).toMatchObject([{ price: 1000, duties: 0 }]))
})

describe('why a way is out', () => {
  const code = (cart: Partial<Cart>, changes: Partial<z.input<typeof shippingShopSchema>> = {}) =>
    Object.fromEntries(asked([], plainCart(cart), changes).ways.map(({ way, why }) => [way, why?.code ?? 'shown']))
  test.each<[string, Partial<Cart>, Partial<z.input<typeof shippingShopSchema>>, string]>([
    ['no weight', { items: [item({ grams: null })] }, {}, 'weight-missing'],
    ['no kind of goods', { items: [item({ cargo: null })] }, {}, 'cargo-missing'],
    ['a kind that is assumed', { items: [item({ cargo: null })] }, { assume: { size: null, cargo: 'plain' } }, 'shown'],
    ['no exchange rate', { currency: 'CHF' }, {}, 'fx-missing'],
    ['nothing to ship', { items: [] }, {}, 'nothing-to-ship'],
    ['no sheet', {}, { ways: [way('line', ['gone'])] }, 'sheet-missing'],
    ['boxes, and no size', {}, { boxes: [{ id: 'b', inner: { length: 9, width: 9, height: 9 }, outer: { length: 9, width: 9, height: 9 }, tareGrams: 0, maxGrams: 1000 }] }, 'dimensions-missing'],
    ['too many pieces', { items: [item({ quantity: 201, size: { length: 1, width: 1, height: 1 } })] }, {}, 'too-many-pieces'],
  ])('%s', (_name, cart, changes, why) => expect(code(cart, changes)['line']).toBe(why))

  test('of several sheets the cheapest that carries the cart is used; the reason is of the one in force', () => {
    const dear = sheet('dear', 2000)
    const old = sheet('old', 1, { validTo: '2026-01-01' })
    const heavy = sheet('heavy', 1, { limits: { grams: 100 } })
    const answer = (sheets: ShippingShop['sheets'], ids: string[]) => asked([], plainCart(), { sheets, ways: [way('w', ids)] })
    expect(lines(answer([dear, old, sheet('cheap', 700)], ['old', 'dear', 'cheap']))).toEqual([['w', 700]])
    expect(answer([old, heavy], ['old', 'heavy']).ways).toMatchObject([{ why: { code: 'too-heavy' } }])
  })
  test('what is too heavy for one parcel goes in several, never over the service', () => {
    const boxes = [{ id: 'b', inner: { length: 3000, width: 3000, height: 3000 }, outer: { length: 3000, width: 3000, height: 3000 }, tareGrams: 50, maxGrams: 9000 }]
    const items = [item({ quantity: 5, grams: 900, size: { length: 1000, width: 1000, height: 1000 } })]
    const answer = asked([], plainCart({ items }), { boxes, sheets: [sheet('packet', 900, { limits: { grams: 2000 } })], ways: [way('packet')] })
    expect(answer.ways[0]?.rated?.parcels.map(({ parcel }) => parcel.grams).sort((a, b) => a - b)).toEqual([950, 1850, 1850])
    expect(lines(answer)).toEqual([['packet', 2700]])
  })
})

test('every parcel of every way is within what the service takes and what its box holds', () => {
  const side = fc.integer({ min: 200, max: 3500 })
  const goods = fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 9 }), grams: fc.integer({ min: 1, max: 2500 }), length: side, width: side, height: side }), { minLength: 1, maxLength: 5 })
  const boxOf = (id: string, length: number, maxGrams: number) => ({ id, inner: { length, width: length, height: length }, outer: { length: length + 40, width: length + 40, height: length + 40 }, tareGrams: 80, maxGrams })
  const boxes = [boxOf('small', 1500, 2000), boxOf('middle', 2600, 6000), boxOf('large', 4000, 15_000)]
  const limits = [{ grams: 2000, sumOfSides: 9000 }, { grams: 5000, longestSide: 3000 }, { lengthAndGirth: 22_000, sides: [4040, 4040, 4040] as [number, number, number] }]
  const sheets = limits.map((one, index) => sheet(`s${index}`, 900, { limits: one, zones: [zoneWith({ type: 'per-kilogram-and-piece', bands: [{ over: 0, upTo: 30_000, perKilogram: 100, perPiece: 500 }] })] }))
  let rated = 0
  fc.assert(
    fc.property(goods, fc.constantFrom('combined', 'sum', 'highest'), (kinds, mode) => {
      const items = kinds.map(({ quantity, grams, ...size }, index) => item({ id: String(index), quantity, grams, size }))
      const blend = rule({ kind: 'blend', params: { mode, by: 'product' } })
      const answer = asked([blend], plainCart({ items }), { boxes, sheets, ways: sheets.map(({ id }) => way(id)) })
      for (const [index, one] of answer.ways.entries()) {
        const carried = one.rated?.parcels ?? []
        const limit = sheets[index]?.limits
        if (carried.length === 0 || limit === undefined) continue
        rated += 1
        for (const { parcel } of carried) {
          expect(beyondLimits(parcel.grams, parcel.size, limit)).toBeNull()
          expect(parcel.grams - 80).toBeLessThanOrEqual(boxes.find(({ id }) => id === parcel.box)?.maxGrams ?? 0)
        }
        const gross = items.reduce((sum, { quantity, grams }) => sum + quantity * (grams ?? NaN), 0) + carried.length * 80
        expect(carried.reduce((sum, { parcel }) => sum + parcel.grams, 0)).toBe(gross)
      }
    }),
    { numRuns: 60 },
  )
  expect(rated).toBeGreaterThan(20)
})

const someWays = fc.option(fc.uniqueArray(fc.constantFrom('packet', 'line', 'express'), { minLength: 1 }), { nil: null })
const anyEffect: fc.Arbitrary<Rule['effect']> = fc.oneof(
  someWays.map((ways): Rule['effect'] => ({ kind: 'hide', params: { ways } })),
  someWays.map((ways): Rule['effect'] => ({ kind: 'offer', params: { ways: ways ?? ['line'] } })),
  fc.tuple(someWays, fc.integer({ min: -1_000_000, max: 2_000_000 })).map(([ways, share]): Rule['effect'] => ({ kind: 'percentage', params: { ways, share } })),
  fc.tuple(someWays, fc.integer({ min: 0, max: 9000 })).map(([ways, amount]): Rule['effect'] => ({ kind: 'free-over', params: { ways, amount, currency: 'USD' } })),
  fc.tuple(someWays, fc.integer({ min: 0, max: 9000 })).map(([ways, amount]): Rule['effect'] => ({ kind: 'fixed', params: { ways, amount, currency: 'USD' } })),
  someWays.map((ways): Rule['effect'] => ({ kind: 'round', params: { ways, step: 100, ending: 99 } })),
  someWays.map((ways): Rule['effect'] => ({ kind: 'add-duties', params: { ways, parts: ['duty', 'tax', 'fees'] } })),
  fc.constantFrom('combined', 'sum', 'highest').map((mode): Rule['effect'] => ({ kind: 'blend', params: { mode, by: 'product' } })),
)
const anyCondition: fc.Arbitrary<Condition | null> = fc.constantFrom<(Condition | null)[]>(
  null,
  { kind: 'country', params: { countries: ['DE'] } },
  { kind: 'quantity', params: { over: 2, upTo: null } },
  { kind: 'tag', params: { tags: ['summer'], match: 'some' } },
  { not: { kind: 'hs', params: { prefixes: ['61'], match: 'every' } } },
)
const anyRules = fc
  .array(fc.tuple(anyEffect, anyCondition, fc.boolean(), fc.constantFrom('apply', 'skip')), { maxLength: 8 })
  .map((rules) => rules.map(([effect, when, enabled, whenUnknown], index) => rule(effect, when, { id: `r${index}`, enabled, whenUnknown })))
const anyCart = fc
  .record({ quantity: fc.integer({ min: 1, max: 12 }), grams: fc.option(fc.integer({ min: 1, max: 900 })), hs: fc.constantFrom(null, '610910', '490199'), tags: fc.constantFrom(null, ['summer'], []), poBox: fc.constantFrom(null, true, false) })
  .map(({ poBox, ...changes }) => plainCart({ items: [item(changes)], destination: { ...toUnitedStates, poBox } }))

test('no way is hidden without a reason, cheaper ones included; a rule that hid it says so', () => {
  fc.assert(
    fc.property(anyRules, anyCart, (rules, cart) => {
      const answer = asked(rules, cart)
      expect(answer.ways.map((one) => one.way)).toEqual(['packet', 'line', 'express'])
      for (const { way, shown, why } of answer.ways) {
        expect(answer.offers.filter((offer) => offer.way === way)).toHaveLength(shown ? 1 : 0)
        expect(why === null).toBe(shown)
        const steps = answer.rules.flatMap((trace) => trace.steps).filter((step) => step.way === way)
        if (why?.code === 'hidden-by-rule') expect(steps.some(({ code }) => code === 'hidden')).toBe(true)
        if (why?.code === 'duties-unknown') expect(steps.some(({ code }) => code === 'hidden-duties-unknown')).toBe(true)
      }
      expect(answer.offers.every(({ total }, index) => index === 0 || total >= (answer.offers[index - 1]?.total ?? 0))).toBe(true)
    }),
  )
})

test('every rule has one trace, in the shop’s order; the parts of a line sum to it; the same cart gives the same answer', () => {
  fc.assert(
    fc.property(anyRules, anyCart, (rules, cart) => {
      const answer = asked(rules, cart)
      expect(answer.rules.map((trace) => trace.rule)).toEqual(rules.map(({ id }) => id))
      for (const [index, { outcome, steps }] of answer.rules.entries()) {
        expect(outcome === 'disabled').toBe(rules[index]?.enabled === false)
        expect(steps.length > 0).toBe(outcome === 'applied')
      }
      for (const { price, duties, total } of answer.offers) {
        expect(price + duties).toBe(total)
        expect(price).toBeGreaterThanOrEqual(0)
      }
      expect(asked(rules, cart)).toEqual(answer)
    }),
  )
})

test('one record for each kind: form, stored JSON and evaluation know the same kinds', () => {
  const { conditions, effects } = ruleForms()
  expect(conditions.map(({ kind }) => kind)).toEqual(Object.keys(conditionKinds))
  expect(effects.map(({ kind }) => kind)).toEqual(Object.keys(effectKinds))
  expect(Object.keys(conditions.find(({ kind }) => kind === 'value')?.fields ?? {})).toEqual(['currency', 'over', 'upTo'])
  for (const kind of Object.keys(conditionKinds)) {
    const issue = conditionSchema.safeParse({ kind, params: { nonsense: 1 } })
    expect(issue.success).toBe(false)
  }
  const stored = rule(hide('line'), { all: [{ kind: 'market', params: { markets: ['us'] } }, { not: { kind: 'po-box', params: {} } }] })
  expect(ruleSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
})
