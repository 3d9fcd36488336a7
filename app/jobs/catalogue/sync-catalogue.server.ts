import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { noteCatalogueRead, noteShopBasics } from '#app/data/shop-repository.server.ts'
import { noteProgress, type TaskRecord } from '#app/data/task-repository.server.ts'
import { forgetVariantsUnseenSince, storeVariants } from '#app/data/variant-repository.server.ts'
import { relinkMarkets } from '#app/jobs/markets/relink-markets.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { ShopBasicsDocument, VariantsPageDocument } from '#app/shopify/generated/operations.ts'
import { readMarketPrices } from './market-prices.server.ts'
import { pagesOf } from './pages.ts'
import { variantRecord } from './variant-record.ts'

const pageSize = 250

/** How far a sync came: enough for another process to go on where one was killed. */
const progressSchema = z.object({ begun: z.iso.datetime(), after: z.string().nullable(), variantsRead: z.boolean() })
type Progress = z.infer<typeof progressSchema>

/**
 * Reads the whole catalogue, forgets what Shopify no longer lists, then reads the chosen markets' prices.
 * Returns false when somebody cancelled the task on the way.
 */
export async function syncCatalogue(client: AdminClient, shop: string, task: TaskRecord): Promise<boolean> {
  const known = progressSchema.safeParse(task.outcome)
  let progress: Progress = known.success
    ? known.data
    : { begun: new Date().toISOString(), after: null, variantsRead: false }
  const basics = await client.run(ShopBasicsDocument, {})
  const currency = basics.shop.currencyCode
  const variants = basics.productVariantsCount?.count ?? 0
  const markets = await withShop(shop, async (db) => {
    await noteShopBasics(db, shop, currency, basics.shop.ianaTimezone)
    return allMarkets(db, shop)
  })
  const total = markets.length === 0 ? variants : variants * 2
  let done = progress.variantsRead ? variants : task.done
  const note = async () =>
    withShop(shop, (db) => noteProgress(db, shop, task.id, { done: Math.min(done, total), total, outcome: progress }))

  if (!(await note())) return false
  if (!progress.variantsRead) {
    const pages = pagesOf(
      async (after) => (await client.run(VariantsPageDocument, { first: pageSize, after })).productVariants,
      progress.after,
    )
    for await (const { nodes, next } of pages) {
      const records = nodes.map((node) => variantRecord(node, currency))
      await withShop(shop, (db) => storeVariants(db, shop, records, new Date()))
      done += nodes.length
      progress = { ...progress, after: next }
      if (!(await note())) return false
    }
    await withShop(shop, (db) => forgetVariantsUnseenSince(db, shop, new Date(progress.begun)))
    progress = { ...progress, after: null, variantsRead: true }
    if (!(await note())) return false
  }

  let wanted = true
  const linked = await relinkMarkets(client, shop, currency)
  await readMarketPrices(client, shop, linked, async (read) => {
    done += read
    wanted = (await note()) && wanted
  })
  await withShop(shop, (db) => noteCatalogueRead(db, shop, new Date(progress.begun)))
  return wanted
}
