import { costHistory } from '#app/data/cost-entry-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { allVariants } from '#app/data/variant-repository.server.ts'
import { costHistoryTable } from './cost-history-table.ts'
import { costsTable } from './costs-table.ts'

/** A CSV in the shape that `importCosts` reads: what is known of costs day by day. */
export async function costHistoryCsv(shop: string): Promise<string> {
  return withShop(shop, async (db) => costHistoryTable(await allVariants(db, shop), await costHistory(db, shop)))
}

/** A CSV in the shape that `importCosts` reads: variants that lack something, or all of them. */
export async function missingCostsCsv(shop: string, which: 'missing' | 'all'): Promise<string> {
  const { settings, variants } = await withShop(shop, async (db) => ({
    settings: await findShop(db, shop),
    variants: await allVariants(db, shop),
  }))
  const wanted = variants.filter(
    ({ unitCost, weightGrams, hsCode, origin }) =>
      which === 'all' || unitCost === null || weightGrams === null || hsCode === null || origin === null,
  )
  return costsTable(wanted, settings?.currency ?? '')
}
