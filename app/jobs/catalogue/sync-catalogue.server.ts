import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { storeProductTexts } from '#app/data/product-text-repository.server.ts'
import { noteCatalogueRead, noteShopBasics } from '#app/data/shop-repository.server.ts'
import { noteProgress, type TaskRecord } from '#app/data/task-repository.server.ts'
import { forgetVariantsUnseenSince, storeVariants } from '#app/data/variant-repository.server.ts'
import { relinkMarkets } from '#app/jobs/markets/relink-markets.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { ShopBasicsDocument, VariantsPageDocument } from '#app/shopify/generated/operations.ts'
import { readMarketPrices } from './market-prices.server.ts'
import { beginning, windowedPages, type Place } from './pages.ts'
import { productTextOf, variantRecord } from './variant-record.ts'

const pageSize = 250

/** How far a sync came: enough for another process to go on where one was killed. */
const progressSchema = z.object({
  begun: z.iso.datetime(),
  /** Null once all variants are read. */
  place: z.object({ query: z.string().nullable(), after: z.string().nullable(), read: z.number() }).nullable(),
})
type Progress = z.infer<typeof progressSchema>

/**
 * Reads the whole catalogue, forgets what Shopify no longer lists, then reads the chosen markets' prices.
 * Returns false when somebody cancelled the task on the way.
 */
export async function syncCatalogue(client: AdminClient, shop: string, task: TaskRecord): Promise<boolean> {
  const known = progressSchema.safeParse(task.outcome)
  let progress: Progress = known.success
    ? known.data
    : { begun: new Date().toISOString(), place: beginning }
  const basics = await client.run(ShopBasicsDocument, {})
  const currency = basics.shop.currencyCode
  const variants = basics.productVariantsCount?.count ?? 0
  const markets = await withShop(shop, async (db) => {
    await noteShopBasics(db, shop, currency, basics.shop.ianaTimezone)
    return allMarkets(db, shop)
  })
  const total = markets.length === 0 ? variants : variants * 2
  let done = progress.place === null ? variants : task.done
  const note = async () =>
    withShop(shop, (db) => noteProgress(db, shop, task.id, { done: Math.min(done, total), total, outcome: progress }))

  if (!(await note())) return false
  if (progress.place !== null) {
    for await (const { nodes, next } of variantPages(client, progress.place)) {
      const records = nodes.map((node) => variantRecord(node, currency))
      await withShop(shop, async (db) => {
        await storeVariants(db, shop, records, new Date())
        await storeProductTexts(db, shop, nodes.map(productTextOf))
      })
      done += nodes.length
      if (next === null) await withShop(shop, (db) => forgetVariantsUnseenSince(db, shop, new Date(progress.begun)))
      progress = { ...progress, place: next }
      if (!(await note())) return false
    }
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

function variantPages(client: AdminClient, from: Place) {
  return windowedPages(async ({ after, query }) => {
    const page = await client.run(VariantsPageDocument, { first: pageSize, after, query })
    return page.productVariants
  }, from)
}
