import type { SheetMapping } from '#shared/shipping/reading/columns.ts'
import type { SheetTerms, TermFault } from '#shared/shipping/reading/sheet-terms.ts'
import type { RateSheet } from '#shared/shipping/sheets/rate-sheet.ts'

/** Bytes of the largest file that is taken. */
export const largestSheetFile = 8 * 1024 * 1024

export interface Coded {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** A sheet as a list shows it. */
export interface SheetRow {
  readonly id: string
  readonly carrier: string
  readonly service: string
  readonly mode: RateSheet['mode']
  readonly madeBy: RateSheet['madeBy']
  readonly cargo: RateSheet['cargo']
  readonly currency: string
  readonly countries: number
  readonly zones: number
  readonly edition: number
  readonly state: 'accepted' | 'retired'
  readonly validFrom: string | null
  readonly validTo: string | null
  /** In the checkout's live version. */
  readonly live: boolean
}

export interface SheetsOverview {
  readonly sheets: readonly SheetRow[]
  readonly uploads: readonly { readonly id: string; readonly fileName: string; readonly createdAt: string }[]
  readonly liveVersion: number
}

/** What the sheets of a file would be, and with which accepted one each is valid on the same days. */
export interface ReadSheet {
  readonly carrier: string
  readonly service: string
  readonly cargo: RateSheet['cargo']
  readonly zones: number
  readonly bands: number
  readonly countries: readonly string[]
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly overlaps: { readonly id: string; readonly edition: number; readonly validFrom: string | null; readonly validTo: string | null } | null
}

export interface CellProblem extends Coded {
  readonly row: number | null
  readonly column: number | null
}

export interface UploadView {
  readonly id: string
  readonly fileName: string
  readonly taskId: string
  /** The table as it is, its first rows; null until the worker has read it. */
  readonly table: { readonly rows: readonly (readonly string[])[]; readonly rowCount: number } | null
  readonly mapping: SheetMapping | null
  readonly terms: SheetTerms | null
  readonly faults: readonly TermFault[]
  readonly errors: readonly CellProblem[]
  readonly notices: readonly Coded[]
  /** Null until mapping and terms give sheets. */
  readonly sheets: readonly ReadSheet[] | null
}

/** What a merchant asks for where an accepted sheet is valid on the same days as a new one. */
export type OverlapChoice = 'refuse' | 'end-older'
