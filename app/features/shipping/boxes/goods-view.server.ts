import { Prisma } from '@prisma/client'
import { z } from 'zod'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { cargoKinds } from '#shared/shipping/sheets/rate-sheet.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { goodsSchema, type GoodsView } from './goods.ts'

const rowsAPage = 20
const querySchema = z.object({ find: z.string().max(100).catch(''), unsaid: z.boolean(), page: z.coerce.number().int().min(0).max(100_000).catch(0) })
const changesSchema = z.array(z.strictObject({ variantId: z.string().min(1).max(100), ...goodsSchema.shape })).min(1).max(rowsAPage)
const rowSchema = z.object({
  variantId: z.string(), title: z.string(), sku: z.string().nullable(), cargo: z.enum(cargoKinds).nullable(),
  length: z.number().nullable(), width: z.number().nullable(), height: z.number().nullable(), upright: z.boolean(),
})

/** A page of goods with what was said of them; `unsaid` leaves out those whose kind and size are both known. */
export async function goodsView(shop: string, params: URLSearchParams): Promise<GoodsView> {
  const query = querySchema.parse({ find: params.get('find') ?? '', unsaid: params.get('unsaid') === 'yes', page: params.get('page') ?? 0 })
  const holds = `%${query.find.replace(/[\\%_]/g, '\\$&')}%`
  const among = Prisma.sql`
    FROM variants known LEFT JOIN shipping_goods goods ON goods.shop = known.shop AND goods.variant_id = known.variant_id
    WHERE known.shop = ${shop} AND (known.product_title ILIKE ${holds} OR known.sku ILIKE ${holds})
      AND (NOT ${query.unsaid} OR goods.cargo IS NULL OR goods.length IS NULL)`
  return withShop(shop, async (db) => {
    const [counted] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${among}`
    const total = counted?.total ?? 0
    const pages = Math.max(1, Math.ceil(total / rowsAPage))
    const page = Math.min(query.page, pages - 1)
    const rows = await db.$queryRaw`
      SELECT known.variant_id AS "variantId", concat_ws(' · ', known.product_title, known.variant_title) AS title, known.sku,
        goods.cargo, goods.length, goods.width, goods.height, coalesce(goods.upright, false) AS upright ${among}
      ORDER BY known.product_title, known.variant_id LIMIT ${rowsAPage} OFFSET ${page * rowsAPage}`
    return { ...query, page, pages, total, rows: z.array(rowSchema).parse(rows) }
  })
}

/** Keeps what a person said of goods; the checkout asks for it at the next question. Fails with `goods-unreadable`. */
export async function saveGoods(shop: string, input: unknown, who: string): Promise<Result<null>> {
  const changes = changesSchema.safeParse(input)
  if (!changes.success) return failure('goods-unreadable')
  const halfSaid = changes.data.some(({ length, width, height }) => new Set([length === null, width === null, height === null]).size > 1)
  if (halfSaid) return failure('goods-size-incomplete')
  await withShop(shop, async (db) => {
    const own = await db.variant.findMany({ where: { shop, variantId: { in: changes.data.map(({ variantId }) => variantId) } }, select: { variantId: true } })
    const known = new Set(own.map(({ variantId }) => variantId))
    for (const { variantId, ...said } of changes.data) {
      if (!known.has(variantId)) continue
      await db.shippingGoods.upsert({ where: { shop_variantId: { shop, variantId } }, create: { shop, variantId, ...said }, update: said })
    }
    await recordAudit(db, shop, { who, action: 'shipping-goods-said', subject: 'shipping', after: { goods: changes.data } })
  })
  return success(null)
}
