import { researchProductSchema, type ResearchProduct } from '#shared/contract/research-api.ts'
import { asOwner } from '#tests/integration/owner.ts'

const day = 86_400_000

const nothing = {
  site: 'amazon', marketplace: 'DE', image: null, soldLastMonth: null, soldByMarketplace: null, longestMm: null, origin: null, purchaseCost: null,
  field: null, hs: null, weightGrams: null, rank: null, rating: null, reviewCount: null, seller: null, availability: 'in_stock', price: null, brand: null,
} as const

/** Three products of which little, more and much is known. */
export const seededProducts: readonly ResearchProduct[] = [
  {
    ...nothing, id: 'B0SEED0001', title: 'Stoneware coffee mug, 350 ml, set of four', brand: 'Acme', price: { minor: 3499, currency: 'EUR' },
    rank: { rank: 1240, category: 'Küche & Haushalt' }, rating: 430, reviewCount: { value: 812, bound: 'exact' }, weightGrams: 1450, hs: '691200',
    origin: 'CN', purchaseCost: { minor: 420, currency: 'USD' }, soldByMarketplace: false,
    field: { topBrandShare: 320_000, sponsoredShare: 180_000, reviews: { value: 640, bound: 'exact' } },
  },
  {
    ...nothing, id: 'B0SEED0002', title: 'Rechargeable Bluetooth speaker with LED lights', brand: 'Boomline', price: { minor: 2999, currency: 'EUR' },
    rank: { rank: 18_400, category: 'Elektronik & Foto' }, rating: 390, reviewCount: { value: 10_000, bound: 'atLeast' }, weightGrams: 540, hs: '851822',
  },
  { ...nothing, id: 'B0SEED0003', title: 'Zorbo 3000' },
].map((product) => researchProductSchema.parse({ ...product, url: `https://www.amazon.de/dp/${product.id}` }))

/** Puts the products on the shop's shortlist; of the first two, `days` days were seen, and of the first Keepa tells a year. */
export async function seedResearch(ownerUrl: string, shop: string, days = 120): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    for (const product of seededProducts) {
      await client.query(
        `INSERT INTO research_products (shop, site, marketplace, product_id, product, seen_at, status, notes, saved_by)
         VALUES ($1, 'amazon', 'DE', $2, $3, now(), 'idea', '', '1')`,
        [shop, product.id, JSON.stringify(product)],
      )
    }
    for (const [index, product] of seededProducts.slice(0, 2).entries()) {
      for (let back = days; back >= 0; back -= 1) {
        const at = new Date(Date.now() - back * day)
        at.setUTCMinutes(0, 0, 0)
        const wave = Math.round(120 * Math.sin(back / 9) + back * (index === 0 ? 4 : -3))
        await client.query(
          `INSERT INTO research_observations (shop, site, marketplace, product_id, hour, seen_at, price, currency, rank, category, availability)
           VALUES ($1, 'amazon', 'DE', $2, $3, $3, $4, 'EUR', $5, $6, 'in_stock') ON CONFLICT DO NOTHING`,
          [shop, product.id, at.toISOString(), (product.price?.minor ?? 0) + wave, (product.rank?.rank ?? 1) + back * 11, product.rank?.category],
        )
      }
    }
    const changes = (value: (month: number) => number) =>
      Array.from({ length: 12 }, (_, month) => ({ at: new Date(Date.now() - (12 - month) * 30 * day).toISOString(), value: value(month) }))
    const history = { currency: 'EUR', priceOf: 'buy-box', prices: changes((month) => 3299 + (month % 4) * 100), ranks: changes((month) => 2000 - month * 60), upTo: new Date().toISOString() }
    await client.query(
      `INSERT INTO research_imports (shop, site, marketplace, product_id, fetched_at, history) VALUES ($1, 'amazon', 'DE', $2, now(), $3)`,
      [shop, seededProducts[0]?.id, JSON.stringify(history)],
    )
  })
}
