import type { IsoDate } from '#shared/facts/fact.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import { standingAt } from './standing-at.ts'

/** What is taken of a sale from a day on, by the payment gateway. */
export interface FeeTerms {
  /** As Shopify names it ("shopify_payments"); empty: any gateway without terms of its own. */
  readonly gateway: string
  readonly validFrom: IsoDate
  readonly payment: Ppm
  /** Of each order, minor units of the shop's currency. */
  readonly paymentFixed: number
  readonly platform: Ppm
}

export interface SaleFees {
  readonly payment: number | null
  readonly platform: number | null
}

/**
 * Payment and platform fee of an order, minor units of the shop's currency, each rounded half-up, of all the buyer paid
 * (processors keep their fee when money goes back). Unknown where no terms stand, or where gateways with different
 * terms shared the payment. An order without payment costs no fee.
 */
export function saleFees(total: number, gateways: readonly string[], terms: readonly FeeTerms[], day: IsoDate): SaleFees {
  if (total === 0) return { payment: 0, platform: 0 }
  const found = (gateways.length === 0 ? [''] : gateways).map((gateway) => termsAt(terms, gateway, day) ?? termsAt(terms, '', day))
  const [first] = found
  if (first === undefined || first === null) return { payment: null, platform: null }
  const same = (one: FeeTerms | null) =>
    one?.payment === first.payment && one.paymentFixed === first.paymentFixed && one.platform === first.platform
  if (!found.every(same)) return { payment: null, platform: null }
  return {
    payment: mulDiv(total, first.payment, wholePpm, 'half-up') + first.paymentFixed,
    platform: mulDiv(total, first.platform, wholePpm, 'half-up'),
  }
}

function termsAt(terms: readonly FeeTerms[], gateway: string, day: IsoDate): FeeTerms | null {
  return standingAt(terms.filter((one) => one.gateway === gateway), day)
}
