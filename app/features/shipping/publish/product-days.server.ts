import { setImmediate as nextTurn } from 'node:timers/promises'
import { withShop } from '#app/data/database.server.ts'
import { variantsAfter } from '#app/data/variant-repository.server.ts'
import type { DayRange } from '#shared/shipping/promise/delivery-promise.ts'
import { widest, type ListingDays } from '#shared/shipping/promise/listing-days.ts'
import type { Promiser } from '#shared/shipping/promise/market-promise.ts'
import type { CartItem } from '#shared/shipping/rules/cart.ts'
import { cartItems } from '../cart-of-goods.server.ts'

const variantsAtOnce = 250
const longestTurnMs = 15

/** Days by country of one piece, each country in the order asked; goods alike for a carrier are looked at once. */
export type GoodsDays = (goods: CartItem) => readonly (DayRange | null)[]

export function goodsDays(promiser: Promiser, countries: readonly string[]): GoodsDays {
  const known = new Map<string, readonly (DayRange | null)[]>()
  return (goods) => {
    const key = JSON.stringify([goods.cargo, goods.grams, goods.size, goods.upright])
    const days = known.get(key) ?? countries.map((country) => promiser.ofGoods(goods, country))
    known.set(key, days)
    return days
  }
}

/** The delivery days of each product by country: what is true of every variant of it. With `of` null, none for each. */
export async function productDays(shop: string, countries: readonly string[], of: GoodsDays | null): Promise<Map<string, ListingDays | null>> {
  const variants = new Map<string, (readonly (DayRange | null)[])[]>()
  let after: string | null = null
  let turn = performance.now()
  for (;;) {
    const page: { products: string[]; items: CartItem[]; last: string | null } = await withShop(shop, async (db) => {
      const read = await variantsAfter(db, shop, after, variantsAtOnce)
      return {
        products: read.map(({ productId }) => productId), last: read.at(-1)?.variantId ?? null,
        items: of === null ? [] : await cartItems(db, shop, read.map((variant) => ({ variant, quantity: 1 })), ''),
      }
    })
    for (const [index, product] of page.products.entries()) {
      const item = page.items[index]
      const known = variants.get(product) ?? []
      const days = of === null || item === undefined ? null : of(item)
      if (days !== null && !known.includes(days)) known.push(days)
      variants.set(product, known)
      if (performance.now() - turn < longestTurnMs) continue
      await nextTurn()
      turn = performance.now()
    }
    if (page.products.length < variantsAtOnce) break
    after = page.last
  }
  return new Map([...variants].map(([product, kinds]) => [product, of === null ? null : daysByCountry(kinds, countries)]))
}

function daysByCountry(kinds: readonly (readonly (DayRange | null)[])[], countries: readonly string[]): ListingDays {
  return Object.fromEntries(countries.flatMap((country, index) => {
    const days = widest(kinds.map((kind) => kind[index] ?? null))
    return days === null ? [] : [[country, days]]
  }))
}
