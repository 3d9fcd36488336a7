import type { Currency } from '#shared/money/money.ts'
import type { Fee } from '../fee-values.ts'
import type { Ceiling, NoRelief, Relief } from '../relief-values.ts'
import type { RuleValue, Valuation } from '../rule-values.ts'

/** Shapes that the rules of many countries share. Amounts are minor units. */

export const cif: Valuation = { basis: 'CIF', personalImportShare: null }
export const fob: Valuation = { basis: 'FOB', personalImportShare: null }

export const onDutyToo: RuleValue['tax-base'] = { adds: ['duty'] }

export const none: NoRelief = { none: true }

export const alcoholAndTobacco = ['2203', '2204', '2205', '2206', '2207', '2208', '2401', '2402', '2403', '2404']

/** `amount` itself still counts. */
export const upTo = (minor: number, currency: Currency, measuredOn: Ceiling['measuredOn']): Ceiling => ({
  amount: { minor, currency },
  measuredOn,
  inclusive: true,
})

export const relief = (ceiling: Ceiling, excludes: readonly string[] = alcoholAndTobacco): Relief => ({
  ceiling,
  importers: ['consumer', 'business'],
  excludes,
})

/** Announced or remembered and not confirmed: the quote leaves it out and says so. */
export const open = (name: string, amount: Extract<Fee, { kind: 'open' }>['amount'] = null): Fee => ({ kind: 'open', name, amount })
