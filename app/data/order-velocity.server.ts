import type { ShopDatabase } from './database.server.ts'

const velocityDays = 90

/** Orders a month by variant and country, by the last 90 days; what nobody ordered is not in it. Key: `variant country`. */
export async function ordersAMonth(db: ShopDatabase, shop: string, now: Date): Promise<ReadonlyMap<string, number>> {
  const since = new Date(now.getTime() - velocityDays * 86_400_000)
  const rows = await db.$queryRaw<{ variant: string; country: string; orders: number }[]>`
    SELECT line.variant_id AS variant, bought.country, count(DISTINCT line.order_id)::int AS orders
    FROM order_lines line JOIN orders bought ON bought.shop = line.shop AND bought.order_id = line.order_id
    WHERE line.shop = ${shop} AND bought.country IS NOT NULL AND bought.created_at >= ${since} AND line.variant_id IS NOT NULL
    GROUP BY line.variant_id, bought.country`
  return new Map(rows.map(({ variant, country, orders }) => [`${variant} ${country}`, Math.max(1, Math.round((orders * 30) / velocityDays))]))
}
