import type { ShopDatabase } from './database.server.ts'

export interface NewReturn {
  readonly returnId: string
  readonly orderId: string
  readonly status: string
  readonly toldAt: Date
}

/** Returns of these states may still bring refunds. */
export const openReturnStates = ['requested', 'open']

/** Stores a return as it was told, unless something newer is known. False when nothing newer was told. */
export async function storeReturn(db: ShopDatabase, shop: string, { returnId, orderId, status, toldAt }: NewReturn): Promise<boolean> {
  const stored = await db.$executeRaw`
    INSERT INTO order_returns (shop, return_id, order_id, status, told_at) VALUES (${shop}, ${returnId}, ${orderId}, ${status}, ${toldAt})
    ON CONFLICT (shop, return_id) DO UPDATE SET order_id = excluded.order_id, status = excluded.status, told_at = excluded.told_at
    WHERE order_returns.told_at < excluded.told_at`
  return stored > 0
}

/** The order of a return that was told before; null where none was. */
export async function orderOfReturn(db: ShopDatabase, shop: string, returnId: string): Promise<string | null> {
  return (await db.orderReturn.findUnique({ where: { shop_returnId: { shop, returnId } } }))?.orderId ?? null
}

export async function countOpenReturns(db: ShopDatabase, shop: string, orderId: string): Promise<number> {
  return db.orderReturn.count({ where: { shop, orderId, status: { in: openReturnStates } } })
}
