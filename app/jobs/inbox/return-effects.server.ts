import { z } from 'zod'
import type { ShopDatabase } from '#app/data/database.server.ts'
import { orderOfReturn, storeReturn } from '#app/data/order-return-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { Effect } from './effect.ts'

const id = z.int().positive()
// A return that begins names its order as an object, one that ends by its number alone.
const order = { order: z.object({ id }).optional(), order_id: id.optional() }
const told = z.object({ id, status: z.string().max(40), ...order }).refine((body) => numberOfOrder(body) !== null, 'no order is named')

// What a return brings back is told by its order's refunds, which are read from Shopify with it.
export const returnChanged: Effect = async (db, { shop, payload, triggeredAt }) => {
  const body = told.parse(payload)
  const orderId = `gid://shopify/Order/${numberOfOrder(body)}`
  const stored = await storeReturn(db, shop, {
    orderId, returnId: `gid://shopify/Return/${body.id}`, status: body.status.toLowerCase(), toldAt: triggeredAt ?? new Date(),
  })
  return stored ? readAgain(db, shop, orderId) : 'stale'
}

const edited = z.object({ admin_graphql_api_id: z.string().max(100).optional(), ...order })

// These do not tell a state, and need not say what order they are of.
export const returnEdited: Effect = async (db, { shop, payload }) => {
  const body = edited.parse(payload)
  const named = numberOfOrder(body)
  const orderId = named === null ? await orderOfReturn(db, shop, body.admin_graphql_api_id ?? '') : `gid://shopify/Order/${named}`
  return orderId === null ? 'ignored' : readAgain(db, shop, orderId)
}

async function readAgain(db: ShopDatabase, shop: string, orderId: string): Promise<'applied'> {
  await enqueue('refresh-orders', { shop, orderIds: [orderId] }, { db })
  return 'applied'
}

function numberOfOrder(body: { readonly order?: { readonly id: number } | undefined; readonly order_id?: number | undefined }): number | null {
  return body.order?.id ?? body.order_id ?? null
}
