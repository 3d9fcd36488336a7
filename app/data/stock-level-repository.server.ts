import type { ShopDatabase } from './database.server.ts'

export interface NewStockLevel {
  readonly inventoryItemId: string
  readonly locationId: string
  /** Null where the location does not stock it. */
  readonly available: number | null
  readonly updatedAt: Date
}

/** Stores what lies on a location's shelf, unless something newer is known. False when nothing newer was told. */
export async function storeStockLevel(db: ShopDatabase, shop: string, level: NewStockLevel): Promise<boolean> {
  const { inventoryItemId, locationId, available, updatedAt } = level
  const stored = await db.$executeRaw`
    INSERT INTO stock_levels (shop, inventory_item_id, location_id, available, updated_at)
    VALUES (${shop}, ${inventoryItemId}, ${locationId}, ${available}, ${updatedAt})
    ON CONFLICT (shop, inventory_item_id, location_id) DO UPDATE SET available = excluded.available, updated_at = excluded.updated_at
    WHERE stock_levels.updated_at < excluded.updated_at`
  return stored > 0
}
