import type { IsoDate } from '#shared/facts/fact.ts'
import type { Currency } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { ReturnException } from '../policy/return-policy.ts'

/** What buyers say. The first two are a change of mind, the others say that the goods are not what was sold. */
export const returnReasons = ['changed-mind', 'wrong-size', 'defective', 'damaged', 'not-as-described', 'wrong-item'] as const
export type ReturnReason = (typeof returnReasons)[number]

export function isFault(reason: ReturnReason): boolean {
  return reason !== 'changed-mind' && reason !== 'wrong-size'
}

/** One line of an order that a buyer wants to send back. Amounts in minor units of `currency`; null is not known. */
export interface ReturnLine {
  readonly quantity: number
  readonly currency: Currency
  /** What the buyer paid for the goods, discounts taken off, taxes in it included. */
  readonly paid: number
  /** This line's part of the freight out that the buyer paid. */
  readonly freightPaid: number | null
  /** Duty and tax that the seller paid on the sale or the import of it. */
  readonly duty: number | null
  readonly tax: number | null
  /** The policy's exception that the goods fall under. */
  readonly exception: ReturnException | null
  /** False: another exception may hold too, and what it goes by is not known. */
  readonly exceptionKnown: boolean
}

export interface ReturnCase {
  readonly country: CountryCode
  /** The day the buyer asks. */
  readonly date: IsoDate
  readonly reason: ReturnReason
  readonly daysSinceDelivery: number | null
  readonly daysSinceOrder: number | null
  /** The buyer's earlier returns of twelve months, and what was paid back for them. */
  readonly earlierReturns: number | null
  readonly earlierMoney: number | null
}

/** A place goods can go back to, for all pieces of the line. `resale`: what they then bring, sold again. */
export interface ReturnRoute {
  readonly to: 'local' | 'hub' | 'origin'
  readonly country: CountryCode
  readonly freight: number | null
  readonly handling: number | null
  readonly reimportDuty: number | null
  readonly resale: number | null
  /** Only these reasons, and lines of this value in minor units, go there; null is any. */
  readonly reasons: readonly ReturnReason[] | null
  readonly valueFrom: number | null
  readonly valueTo: number | null
}

/** What returns cost the seller, for all pieces of the line; null is not known. */
export interface ReturnCosts {
  readonly routes: readonly ReturnRoute[]
  /** What another of the goods costs, and sending it. */
  readonly replacement: number | null
  readonly replacementFreight: number | null
  /** Is duty paid back when goods leave the country again, and tax when the sale is taken back? */
  readonly dutyRefundable: boolean | null
  readonly taxRefundable: boolean | null
}
