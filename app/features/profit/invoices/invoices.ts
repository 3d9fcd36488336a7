import type { BilledGap } from '#shared/profit/invoices/billed-gap.ts'
import type { InvoiceMapping } from '#shared/profit/invoices/invoice-columns.ts'
import type { InvoiceProblem, InvoiceTerms } from '#shared/profit/invoices/read-invoice.ts'

/** Of a bill, one a currency; minor units. */
export interface InvoiceTotal {
  readonly currency: string
  readonly charges: number
  readonly parcels: number
  readonly unmatched: number
  readonly amount: number
}

/** What a bill as a whole differs by from its quotes, in the shop's currency. */
export interface GapTotals extends BilledGap {
  readonly currency: string
  /** Charges in a currency that has no rate on the bill's day: they are in none of the sums. */
  readonly unrated: number
}

export interface InvoiceRow {
  readonly id: string
  readonly fileName: string
  readonly createdAt: string
  readonly totals: readonly InvoiceTotal[]
  /** Null while it is being worked out. */
  readonly gap: GapTotals | null
}

export interface InvoicesView {
  readonly rows: readonly InvoiceRow[]
  readonly page: number
  readonly hasNext: boolean
  /** The task that works orders and gaps out again, while it runs. */
  readonly taskId: string | null
  readonly uploads: readonly { readonly id: string; readonly fileName: string; readonly createdAt: string }[]
}

/** An order of a bill. `gap` is in the shop's currency; null where a rate is missing. */
export interface InvoiceOrder {
  readonly orderId: string
  readonly name: string
  readonly numbers: readonly string[]
  readonly gap: BilledGap | null
}

export interface LooseRow {
  readonly row: number
  readonly number: string
  readonly label: string
  readonly amount: number
  readonly currency: string
}

export interface InvoiceView {
  readonly invoice: InvoiceRow
  readonly currency: string
  readonly orders: readonly InvoiceOrder[]
  /** The order behind which the next page begins. */
  readonly next: string | null
  readonly paged: boolean
  /** The task that works orders and gaps out again, while it runs. */
  readonly taskId: string | null
  readonly loose: readonly LooseRow[]
}

export interface InvoiceUploadView {
  readonly id: string
  readonly fileName: string
  readonly taskId: string
  readonly table: { readonly rows: readonly (readonly string[])[]; readonly rowCount: number } | null
  readonly mapping: InvoiceMapping | null
  readonly terms: InvoiceTerms | null
  readonly errors: readonly InvoiceProblem[]
  /** Empty until the bill can be read. */
  readonly totals: readonly InvoiceTotal[]
}
