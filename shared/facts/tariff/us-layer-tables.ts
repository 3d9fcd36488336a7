import type { CsvRow } from '../readers/csv-row.ts'
import { exemptGoods } from './us-exempt-goods.ts'
import { forcedLabourOrigins, type ForcedLabourRow } from './us-forced-labour.ts'
import { section232Goods } from './us-section-232.ts'
import { section301Goods } from './us-section-301.ts'

type Says = Readonly<Record<string, string>>

/** Which goods each US layer speaks of, by code: what the facts of the layers are written from. */
export interface UsLayerTables {
  readonly section301: Says
  /** By the day a list began. */
  readonly section232: Readonly<Record<string, Says>>
  readonly section122Exempt: Says
  readonly forcedLabourExempt: Says
  readonly brazilExempt: Says
  readonly forcedLabourOrigins: readonly (readonly string[])[]
}

/** The lists as files give them, a row a line. */
export interface UsLists {
  readonly s301: readonly CsvRow[]
  readonly s232Derivative: readonly CsvRow[]
  readonly s232Annex: readonly CsvRow[]
  readonly s122Exempt: readonly CsvRow[]
  readonly forcedLabour: readonly CsvRow[]
  readonly forcedLabourExempt: readonly CsvRow[]
  readonly brazilExempt: readonly CsvRow[]
}

interface Layers {
  readonly layers: UsLayerTables & { readonly forcedLabourOrigins: readonly ForcedLabourRow[] }
  /** Where the tariff's footnotes and the product list disagree. */
  readonly remarks: readonly string[]
}

/** Brings the tariff's rated lines (8 or 10 digits) and the lists together for the six-digit `goods`. */
export function usLayerTables(
  lists: UsLists,
  tariff: ReadonlyMap<string, { readonly headings: readonly string[] }>,
  goods: readonly string[],
): Layers {
  const codes = [...tariff.keys()]
  const section301 = section301Goods(lists.s301, tariff, goods)
  return {
    layers: {
      section301: section301.goods,
      section232: section232Goods({ derivatives: lists.s232Derivative, annexes: lists.s232Annex }, codes, goods),
      section122Exempt: exemptGoods(lists.s122Exempt, codes, goods),
      forcedLabourExempt: exemptGoods(lists.forcedLabourExempt, codes, goods),
      brazilExempt: exemptGoods(lists.brazilExempt, codes, goods),
      forcedLabourOrigins: forcedLabourOrigins(lists.forcedLabour),
    },
    remarks: section301.remarks,
  }
}
