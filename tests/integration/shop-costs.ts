import type { ConnectedShop } from './connected-shop.ts'

const load = async () => ({
  ...(await import('#app/features/costs/import-costs.server.ts')),
  ...(await import('#app/features/costs/fill-variants.server.ts')),
  ...(await import('#app/features/costs/task-state.server.ts')),
  ...(await import('#app/features/costs/costs-csv.server.ts')),
})

/** What tests of a connected shop's costs begin with, once its catalogue was read. */
export async function shopCosts(shop: ConnectedShop, who: string) {
  const costs = await load()
  await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
  const variantOf = (sku: string) => [...shop.devshop.store.variants.values()].find((one) => one.sku === sku)!

  /** Takes a file in whose writing to Shopify then waits. */
  async function importFile(text: string) {
    const outcome = await costs.importCosts(shop.shop, text, who)
    if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.problems)}`)
    const { taskId } = outcome.value
    if (taskId === null) throw new Error('Shopify gets nothing of this file')
    return { ...outcome.value, taskId }
  }

  return {
    ...costs,
    importFile,
    importAndRun: async (text: string) => {
      const started = await importFile(text)
      await shop.runJob('import-costs', { shop: shop.shop, taskId: started.taskId })
      return started
    },
    idOf: (sku: string) => variantOf(sku).id,
    itemOf: (sku: string) => shop.devshop.store.inventoryItems.get(variantOf(sku).inventoryItemId)!,
    rowOf: async (sku: string) => (await shop.rows('select * from variants where sku = $1', [sku]))[0],
  }
}
