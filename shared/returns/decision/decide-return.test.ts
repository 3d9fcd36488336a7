import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReturnPolicy } from '../policy/return-policy.ts'
import { filledPolicy } from '../test-support.ts'
import { sumParts } from './cost-parts.ts'
import { decideReturn } from './decide-return.ts'
import { returnReasons, type ReturnCase, type ReturnCosts, type ReturnLine, type ReturnRoute } from './return-case.ts'

const today = '2026-11-21'
const line: ReturnLine = { quantity: 1, currency: 'EUR', paid: 5_000, freightPaid: 490, duty: 300, tax: 798, exception: null, exceptionKnown: true }
const asked: ReturnCase = { country: 'DE', date: today, reason: 'changed-mind', daysSinceDelivery: 5, daysSinceOrder: 12, earlierReturns: 0, earlierMoney: 0 }
const hub: ReturnRoute = { to: 'hub', country: 'DE', freight: 450, handling: 250, reimportDuty: 0, resale: 2_000, reasons: null, valueFrom: null, valueTo: null }
const home: ReturnRoute = { ...hub, to: 'origin', country: 'CN', freight: 2_500, handling: 100, reimportDuty: 400, resale: 1_500 }
const costs: ReturnCosts = { routes: [hub], replacement: 1_200, replacementFreight: 600, dutyRefundable: false, taxRefundable: true }
const policy = (change: Partial<ReturnPolicy> = {}) => filledPolicy('DE', today, { outcomes: ['refund', 'partial-keep', 'exchange', 'credit'], ...change })

const decide = (more: { line?: Partial<ReturnLine>; asked?: Partial<ReturnCase>; policy?: Partial<ReturnPolicy>; costs?: Partial<ReturnCosts> } = {}) =>
  decideReturn({ ...line, ...more.line }, { ...asked, ...more.asked }, policy(more.policy), { ...costs, ...more.costs })
type Decision = ReturnType<typeof decide>
const named = ({ outcomes }: Decision) => outcomes.map(({ kind }) => kind)
const found = ({ outcomes }: Decision, kind: string) => outcomes.find((outcome) => outcome.kind === kind)

describe('a change of mind within fourteen days in Germany', () => {
  test('brings the money back with the freight out, the buyer paying the way back', () => {
    expect(found(decide(), 'refund-return')).toMatchObject({
      basis: 'law', needsConsent: false, freightPaidBy: 'buyer', buyerGets: 5_490,
      // 5000 + 490 + handling 250 - resale 2000 - tax 798
      cost: 2_942,
    })
  })

  test('keeping costs the price: 5000 + 490 - 798', () => {
    expect(found(decide(), 'refund-keep')).toMatchObject({ basis: 'offer', cost: 4_692, buyerGets: 5_490, route: null })
  })

  test('offers that are less than the right need the buyer’s agreement', () => {
    for (const kind of ['partial-keep', 'exchange-return', 'credit-return']) expect(found(decide(), kind)?.needsConsent).toBe(true)
  })

  test('the cheapest stands first: exchange 1200 + 600 + 250 - 2000', () => {
    expect(named(decide())).toEqual(['exchange-return', 'partial-keep', 'refund-return', 'credit-return', 'refund-keep'])
    expect(decide().outcomes[0]).toMatchObject({ kind: 'exchange-return', cost: 50 })
    expect(decide().cheapestIsCertain).toBe(true)
  })
})

describe('the day the right ends', () => {
  test.each([
    [14, 'holds', 'law'],
    [15, 'ended', undefined],
  ])('%i days after delivery', (daysSinceDelivery, state, basis) => {
    const decision = decide({ asked: { daysSinceDelivery } })
    expect(decision.rights).toMatchObject([{ right: 'withdrawal', state }])
    expect(found(decision, 'refund-return')?.basis).toBe(basis)
  })

  test('after it the shop may decline, and says why the rest is out', () => {
    const decision = decide({ asked: { daysSinceDelivery: 15 } })
    expect(decision.outcomes).toMatchObject([{ kind: 'decline', cost: 0 }])
    expect(decision.excluded.map(({ code }) => code)).toEqual(Array(5).fill('window-over'))
  })

  test('a longer promise binds the shop, with its own fee', () => {
    const decision = decide({ asked: { daysSinceDelivery: 15 }, policy: { window: { days: 30, from: 'delivery' }, fee: { kind: 'flat', minor: 500, currency: 'EUR' } } })
    expect(found(decision, 'refund-return')).toMatchObject({ basis: 'policy', buyerGets: 4_990 })
    expect(named(decision)).not.toContain('decline')
  })

  test('a day not known counts as in time', () => {
    const decision = decide({ asked: { daysSinceDelivery: null } })
    expect(decision.rights[0]?.state).toBe('holds')
    expect(decision.notes).toContain('delivery-unknown')
  })
})

describe('what the law forbids is not worked with', () => {
  test('no fee is kept, even where a policy names one', () => {
    expect(found(decide({ policy: { fee: { kind: 'share', rate: 200_000 } } }), 'refund-return')?.buyerGets).toBe(5_490)
  })

  test('no exception of the shop’s own takes the right away; the law’s do', () => {
    const own = { by: 'tag' as const, value: 'sale', label: 'Sale', reason: 'own' as const }
    expect(named(decide({ line: { exception: own } }))).toContain('refund-return')
    expect(named(decide({ line: { exception: { ...own, reason: 'custom-made' } } }))).toEqual(['decline'])
  })

  test('an exception that nobody could look up is told for a change of mind, and touches no claim for a fault', () => {
    expect(decide({ line: { exceptionKnown: false } }).notes).toContain('exception-unknown')
    expect(decide({ line: { exceptionKnown: false }, asked: { reason: 'defective' } }).notes).not.toContain('exception-unknown')
  })

  test('no limit does', () => {
    const decision = decide({ asked: { earlierReturns: 3 }, policy: { limits: { returns: 3, money: null } } })
    expect(named(decision)).toEqual(['refund-return'])
    expect(decision.notes).toEqual(['over-limit'])
  })

  test.each([
    [2, false],
    [3, true],
  ])('%i earlier returns at a limit of three', (earlierReturns, over) => {
    expect(decide({ asked: { earlierReturns }, policy: { limits: { returns: 3, money: null } } }).notes.includes('over-limit')).toBe(over)
  })

  test('money counts with this return: 5000 more', () => {
    const over = (earlierMoney: number) => decide({ asked: { earlierMoney }, policy: { limits: { returns: null, money: 10_000 } } }).notes
    expect([over(5_000), over(5_001)]).toEqual([[], ['over-limit']])
  })

  test('Brazil: the seller pays the way back, whatever the policy says', () => {
    const decision = decideReturn(line, { ...asked, country: 'BR' }, policy({ freight: 'buyer' }), { ...costs, routes: [{ ...hub, country: 'BR' }] })
    expect(found(decision, 'refund-return')?.freightPaidBy).toBe('seller')
  })
})

describe('faulty goods', () => {
  const faulty = (more: Parameters<typeof decide>[0] = {}) => decide({ ...more, asked: { reason: 'defective', daysSinceDelivery: 200, ...more.asked } })

  test('come back at the seller’s cost long after the window', () => {
    expect(found(faulty(), 'refund-return')).toMatchObject({ basis: 'law', freightPaidBy: 'seller', buyerGets: 5_490, cost: 3_392 })
    expect(found(faulty(), 'exchange-return')).toMatchObject({ basis: 'law', needsConsent: false })
  })

  test('an exception or a limit changes nothing', () => {
    const exception = { by: 'type' as const, value: 'x', label: 'x', reason: 'custom-made' as const }
    const decision = faulty({ line: { exception }, asked: { earlierReturns: 99 }, policy: { limits: { returns: 1, money: 1 } } })
    expect(named(decision)).toEqual(expect.arrayContaining(['refund-return', 'exchange-return']))
    expect(named(decision)).not.toContain('decline')
  })

  test('of an unknown law are noted, and the policy’s promise stands', () => {
    const decision = faulty({ asked: { country: 'AR' } })
    expect(decision.rights).toMatchObject([{ state: 'unknown' }, { state: 'unknown' }])
    expect(decision.notes).toContain('law-unknown')
    expect(found(decision, 'refund-return')?.basis).toBe('policy')
  })
})

describe('routes', () => {
  test('each is worked out, the cheaper one first', () => {
    const places = decide({ costs: { routes: [home, hub] } }).outcomes.filter(({ kind }) => kind === 'refund-return').map(({ route }) => route?.to)
    expect(places).toEqual(['hub', 'origin'])
  })

  test('take a reason and a value', () => {
    const only = (route: Partial<ReturnRoute>, more: Partial<ReturnCase> = {}) =>
      decide({ asked: more, costs: { routes: [{ ...hub, ...route }] } }).outcomes.some(({ route: taken }) => taken !== null)
    expect(only({ reasons: ['defective'] })).toBe(false)
    expect(only({ reasons: ['changed-mind'] })).toBe(true)
    expect([only({ valueFrom: 5_000 }), only({ valueFrom: 5_001 }), only({ valueTo: 5_000 }), only({ valueTo: 4_999 })]).toEqual([true, false, true, false])
  })

  test('without one the money still comes back', () => {
    const decision = decide({ costs: { routes: [] }, asked: { earlierReturns: 9 }, policy: { limits: { returns: 1, money: null } } })
    expect(decision.outcomes).toMatchObject([{ kind: 'refund-keep', basis: 'law' }])
  })

  test('duty comes back only with goods that leave the country', () => {
    const duty = (route: ReturnRoute) =>
      decide({ costs: { routes: [route], dutyRefundable: true } }).outcomes.find(({ kind }) => kind === 'refund-return')?.parts.find(({ part }) => part === 'dutyBack')?.amount
    expect([duty(hub), duty(home)]).toEqual([0, -300])
  })
})

describe('keep or return', () => {
  test.each([
    [250, 'return', 0],
    [251, 'keep', -1],
  ])('handling of %i against a resale of 250', (handling, verdict, gain) => {
    expect(decide({ costs: { routes: [{ ...hub, handling, resale: 250 }] } }).keepOrReturn).toMatchObject({ verdict, gain })
  })

  test('is open while the resale is not known', () => {
    expect(decide({ costs: { routes: [{ ...hub, resale: null }] } }).keepOrReturn).toMatchObject({ verdict: 'open', gain: null, costs: 250 })
  })
})

const amount = fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: null })
const route = fc.record({
  to: fc.constantFrom('hub' as const, 'origin' as const, 'local' as const), country: fc.constantFrom('DE', 'CN'), freight: amount, handling: amount, reimportDuty: amount, resale: amount,
  reasons: fc.constant(null), valueFrom: fc.constant(null), valueTo: fc.constant(null),
})
const anyCosts = fc.record({
  routes: fc.array(route, { maxLength: 3 }), replacement: amount, replacementFreight: amount,
  dutyRefundable: fc.constantFrom(true, false, null), taxRefundable: fc.constantFrom(true, false, null),
})
const anyLine = fc.record({
  quantity: fc.constant(1), currency: fc.constant('EUR'), paid: fc.integer({ min: 0, max: 20_000 }), freightPaid: amount, duty: amount, tax: amount,
  exception: fc.constantFrom(null, { by: 'tag' as const, value: 'a', label: 'a', reason: 'own' as const }, { by: 'tag' as const, value: 'a', label: 'a', reason: 'custom-made' as const }),
  exceptionKnown: fc.boolean(),
})
const anyCase = fc.record({
  country: fc.constantFrom('DE', 'GB', 'BR', 'US', 'JP', 'KR', 'AE', 'AR', 'IL'), date: fc.constant(today), reason: fc.constantFrom(...returnReasons),
  daysSinceDelivery: fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }), daysSinceOrder: fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
  earlierReturns: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), earlierMoney: amount,
})
const anyPolicy = fc
  .record({
    outcomes: fc.uniqueArray(fc.constantFrom('refund' as const, 'partial-keep' as const, 'exchange' as const, 'credit' as const)),
    freight: fc.constantFrom('buyer' as const, 'seller' as const), faultFreight: fc.constantFrom('buyer' as const, 'seller' as const),
    window: fc.record({ days: fc.integer({ min: 0, max: 90 }), from: fc.constantFrom('delivery' as const, 'order' as const) }),
    fee: fc.oneof(fc.constant({ kind: 'none' as const }), fc.record({ kind: fc.constant('share' as const), rate: fc.integer({ min: 0, max: 1_000_000 }) }), fc.record({ kind: fc.constant('flat' as const), minor: fc.integer({ min: 0, max: 30_000 }), currency: fc.constant('EUR') })),
    limits: fc.record({ returns: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }), money: amount }),
  })
  .map((change) => filledPolicy('DE', today, change))
const anything = [anyLine, anyCase, anyPolicy, anyCosts] as const

describe('for any line, case, policy and costs', () => {
  test('a cost is the sum of its parts, or lies between its bounds', () => {
    fc.assert(fc.property(...anything, (...given) => {
      for (const { parts, cost, atLeast, atMost } of decideReturn(...given).outcomes) {
        expect(sumParts(parts)).toEqual({ cost, atLeast, atMost })
        if (cost !== null) expect([atLeast, atMost]).toEqual([cost, cost])
        if (atMost !== null) expect(atLeast).toBeLessThanOrEqual(atMost)
      }
    }))
  })

  test('where a right holds there is an outcome of law that pays back all but a lawful fee, and no declining', () => {
    fc.assert(fc.property(...anything, (...given) => {
      const [goods, { country }] = given
      const { rights, outcomes } = decideReturn(...given)
      if (!rights.some(({ state }) => state === 'holds')) return
      expect(outcomes.some(({ kind }) => kind === 'decline')).toBe(false)
      const back = outcomes.filter(({ kind, basis }) => basis === 'law' && (kind === 'refund-return' || kind === 'refund-keep'))
      expect(back.length).toBeGreaterThan(0)
      const least = country === 'IL' ? Math.ceil(goods.paid * 0.95) : goods.paid
      for (const { buyerGets, needsConsent } of back) {
        expect(needsConsent).toBe(false)
        if (buyerGets !== null) expect(buyerGets).toBeGreaterThanOrEqual(least)
      }
    }))
  })

  test('nothing that certainly costs more stands before what costs less', () => {
    fc.assert(fc.property(...anything, (...given) => {
      const { outcomes } = decideReturn(...given)
      outcomes.forEach((before, index) => {
        for (const after of outcomes.slice(index + 1)) {
          expect(after.atMost !== null && after.atMost < before.atLeast).toBe(false)
        }
      })
    }))
  })

  test('the first is called cheapest only where no unknown part can undo it', () => {
    fc.assert(fc.property(...anything, (...given) => {
      const { outcomes, cheapestIsCertain } = decideReturn(...given)
      const [first, ...others] = outcomes
      if (!cheapestIsCertain || first === undefined) return
      for (const other of others) expect(first.atMost).toBeLessThanOrEqual(other.atLeast)
    }))
  })

  test('dearer freight never makes an outcome cheaper, nor a better resale dearer', () => {
    fc.assert(fc.property(...anything, fc.integer({ min: 1, max: 5_000 }), (goods, who, promise, paid, more) => {
      const least = (routes: readonly ReturnRoute[]) => decideReturn(goods, who, promise, { ...paid, routes }).outcomes.map(({ atLeast }) => atLeast).reduce((sum, one) => sum + one, 0)
      const before = least(paid.routes)
      expect(least(paid.routes.map((way) => ({ ...way, freight: (way.freight ?? 0) + more })))).toBeGreaterThanOrEqual(before)
      const known = paid.routes.map((way) => ({ ...way, resale: way.resale ?? 0 }))
      expect(least(known.map((way) => ({ ...way, resale: way.resale + more })))).toBeLessThanOrEqual(least(known))
    }))
  })
})
