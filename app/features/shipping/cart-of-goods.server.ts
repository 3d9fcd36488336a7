import type { ShopDatabase } from '#app/data/database.server.ts'
import { productTexts } from '#app/data/product-text-repository.server.ts'
import type { VariantRecord } from '#app/data/variant-repository.server.ts'
import type { CartItem } from '#shared/shipping/rules/cart.ts'
import { cargoKinds } from '#shared/shipping/sheets/rate-sheet.ts'
import { z } from 'zod'

const cargoSchema = z.enum(cargoKinds).nullable()

/** Variants as lines of a cart, with what the shop has said of their size and kind. */
export async function cartItems(db: ShopDatabase, shop: string, lines: readonly { readonly variant: VariantRecord; readonly quantity: number }[], country: string): Promise<CartItem[]> {
  const ids = lines.map(({ variant }) => variant.variantId)
  const goods = await db.shippingGoods.findMany({ where: { shop, variantId: { in: ids } } })
  const texts = await productTexts(db, shop, [...new Set(lines.map(({ variant }) => variant.productId))])
  const known = new Map(goods.map((row) => [row.variantId, row]))
  return lines.map(({ variant, quantity }, index) => {
    const own = known.get(variant.variantId)
    const { length, width, height } = own ?? { length: null, width: null, height: null }
    const numbers = [variant.variantId, variant.productId].map((gid) => gid.slice(gid.lastIndexOf('/') + 1))
    const text = texts.get(variant.productId)
    return {
      id: String(index),
      title: variant.variantTitle === null ? variant.productTitle : `${variant.productTitle} · ${variant.variantTitle}`,
      names: variant.sku === null ? numbers : [...numbers, variant.sku],
      vendor: text?.vendor ?? null,
      tags: text?.tags ?? null,
      hs: variant.countryHs[country] ?? variant.hsCode,
      origin: variant.origin,
      cargo: cargoSchema.parse(own?.cargo ?? null),
      quantity,
      grams: variant.weightGrams,
      size: length === null || width === null || height === null ? null : { length, width, height },
      upright: own?.upright ?? false,
      unitPrice: variant.price.minor,
    }
  })
}
