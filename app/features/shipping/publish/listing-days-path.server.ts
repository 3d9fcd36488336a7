import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { chunksOf } from '#app/jobs/catalogue/pages.ts'
import { DeleteDeliveryDaysDocument, DeliveryDaysOfProductsDocument, SetDeliveryDaysDocument } from '#app/shopify/generated/operations.ts'
import { listingDaysField, readStoredDays, storedDays, type ListingDays } from '#shared/shipping/promise/listing-days.ts'
import type { PublishStep } from './publication.ts'

const productsRead = 100
/** Shopify takes no more in one call. */
const productsWritten = 25

/**
 * Brings each product's delivery days to its metafield, where the snippet in the theme reads them, and reads them back;
 * null takes them away. What stands there already costs no write, and a product that Shopify no longer has is passed
 * over. `noted` is told how many products are done and answers false to stop.
 */
export async function publishListingDays(client: AdminClient, wishes: ReadonlyMap<string, ListingDays | null>, noted: (done: number) => Promise<boolean>): Promise<PublishStep> {
  const counts = { written: 0, unchanged: 0, failed: 0 }
  const step = { kind: 'days' as const, what: '', target: '', removable: [], counts }
  let message: string | null = null
  let done = 0
  for (const products of chunksOf([...wishes], productsRead)) {
    const wanted = new Map(products.map(([id, days]) => [id, days === null ? null : storedDays(days)]))
    const standing = await daysOf(client, [...wanted.keys()])
    const differing = [...standing].filter(([id, text]) => text !== wanted.get(id)).map(([id]) => id)
    counts.unchanged += standing.size - differing.length
    message ??= await write(client, differing, wanted)
    const after = differing.length === 0 ? standing : await daysOf(client, differing)
    for (const id of differing) {
      if (!after.has(id)) continue
      if (after.get(id) === wanted.get(id)) counts.written += 1
      else counts.failed += 1
    }
    done += products.length
    if (!(await noted(done)) && done < wishes.size) return { ...step, outcome: 'unfinished', code: null, message: null }
  }
  if (counts.failed > 0) return { ...step, outcome: 'failed', code: message === null ? 'write-changed-nothing' : 'shopify-refused', message }
  const written = [...wishes.values()].every((days) => days === null) ? 'removed' : 'written'
  return { ...step, outcome: counts.written > 0 ? written : 'unchanged', code: null, message: null }
}

/** The first refusal in Shopify's words, or null. */
async function write(client: AdminClient, ids: readonly string[], wanted: ReadonlyMap<string, string | null>): Promise<string | null> {
  const set = ids.flatMap((ownerId) => {
    const value = wanted.get(ownerId)
    return typeof value === 'string' ? [{ ownerId, ...listingDaysField, type: 'json', value }] : []
  })
  const taken = ids.filter((ownerId) => wanted.get(ownerId) === null).map((ownerId) => ({ ownerId, ...listingDaysField }))
  const faults: { readonly message: string }[] = []
  for (const metafields of chunksOf(set, productsWritten)) faults.push(...((await client.run(SetDeliveryDaysDocument, { metafields })).metafieldsSet?.userErrors ?? []))
  for (const metafields of chunksOf(taken, productsWritten)) faults.push(...((await client.run(DeleteDeliveryDaysDocument, { metafields })).metafieldsDelete?.userErrors ?? []))
  return faults[0]?.message.slice(0, 200) ?? null
}

/** The days of those products that Shopify has, as Landfall would write them; null where a product keeps none. */
async function daysOf(client: AdminClient, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const { nodes } = await client.run(DeliveryDaysOfProductsDocument, { ids: [...ids], ...listingDaysField })
  return new Map(nodes.flatMap((node) => {
    if (node?.__typename !== 'Product') return []
    const text = node.metafield?.value
    const days = text === undefined ? null : readStoredDays(text)
    return [[node.id, days === null ? (text ?? null) : storedDays(days)] as const]
  }))
}
