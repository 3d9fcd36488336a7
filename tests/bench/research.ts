import { randomBytes } from 'node:crypto'
import { mergeHours } from '#shared/research/merge-hours.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import type { ResearchProduct } from '#shared/contract/research-api.ts'
import type { Observation } from '#shared/research/observation.ts'
import type { BenchRow } from './bench.ts'
import { withThrowawayDatabase } from './throwaway-database.ts'

const full = 'full.myshopify.com'
const bare = 'bare.myshopify.com'
const peer = 'peer.myshopify.com'
const products = 500
const hoursEach = 200
const hour = 3_600_000
const batch = 200

const idOf = (number: number) => `B${String(number).padStart(9, '0')}`

function seenAt(number: number, index: number, now: number): Observation {
  return {
    site: 'amazon', marketplace: 'DE', id: idOf(number), at: new Date(now - (index * 11 + 1) * hour).toISOString(),
    price: { minor: 1000 + ((number * 37 + index * 13) % 4000), currency: 'EUR' }, rank: { rank: 100 + ((number * 101 + index * 7) % 90_000), category: 'Küche' },
    rating: 430, reviewCount: { value: 200 + index, bound: 'exact' }, availability: 'in_stock', seller: 'Somebody',
  }
}

function savedProduct(number: number, now: number): ResearchProduct {
  const { at: _at, ...seen } = seenAt(number, 0, now)
  return {
    ...seen, title: `Kitchen thing number ${number}`, url: `https://www.amazon.de/dp/${seen.id}`, image: null, brand: null, soldLastMonth: null,
    soldByMarketplace: null, weightGrams: 400, longestMm: null, hs: '691200', origin: 'CN', purchaseCost: null, field: null,
  }
}

/** Milliseconds of the middle one of nine tries, after one that does not count. */
async function middle(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let number = 0; number < 10; number += 1) {
    const began = performance.now()
    await work()
    if (number > 0) times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[4] ?? 0
}

const row = (name: string, ms: number, against: string, ofPeer: number): BenchRow => ({
  name, value: Number(ms.toFixed(1)), unit: 'ms', peer: `${against}: ${ofPeer.toFixed(1)} ms`, ratio: Number((ms / ofPeer).toFixed(2)),
})

/** 100,000 observations of 500 shortlisted products: storing them, and the pages over them. */
export async function run(): Promise<BenchRow[]> {
  return withThrowawayDatabase(async (database) => {
    Object.assign(process.env, {
      DATABASE_URL: database.url, SHOPIFY_API_KEY: 'k', SHOPIFY_API_SECRET: 's', SHOPIFY_APP_URL: 'https://landfall.example',
      ENCRYPTION_KEY: randomBytes(32).toString('base64'), LOG_LEVEL: 'fatal',
    })
    const { closeDatabase, withShop } = await import('#app/data/database.server.ts')
    const { storeObservations } = await import('#app/data/observation-repository.server.ts')
    const { saveResearchProduct } = await import('#app/data/research-repository.server.ts')
    const { keepObservations } = await import('#app/features/research/keep-observations.server.ts')
    const { pruneShop } = await import('#app/features/research/prune-observations.server.ts')
    const { productDetail } = await import('#app/features/research/product-detail.server.ts')
    const { shortlistPage } = await import('#app/features/research/shortlist.server.ts')
    const { researchQueryOf } = await import('#app/features/research/research-query.ts')
    const now = Date.now()
    const policy = { ...defaultMarketPolicy('DE', 'EUR'), freight: { currency: 'USD', perParcel: 450, perKilogram: 800 } }
    for (const shop of [full, bare, peer]) {
      await withShop(shop, async (db) => {
        await db.shop.create({ data: { shop, currency: 'USD', shipFrom: 'CN' } })
        await db.market.create({ data: { shop, country: 'DE', name: 'DE', currency: 'EUR', policy } })
        for (let number = 0; number < products && shop !== peer; number += 1) {
          const product = savedProduct(number, now)
          await saveResearchProduct(db, shop, product, { product, seenAt: new Date(now) }, '1')
        }
      })
    }
    const all = Array.from({ length: products * hoursEach }, (_, index) => seenAt(Math.floor(index / hoursEach), index % hoursEach, now))
    const batches = Array.from({ length: all.length / batch }, (_, index) => all.slice(index * batch, (index + 1) * batch))
    const sixty = batches.slice(0, 60)
    const plainBegan = performance.now()
    for (const some of sixty) {
      await withShop(peer, (db) => db.researchObservation.createMany({
        skipDuplicates: true,
        data: some.map(({ site, marketplace, id, at, price, rank, rating, reviewCount, availability, seller }) => ({
          shop: peer, site, marketplace, productId: id, hour: `${at.slice(0, 13)}:00:00Z`, seenAt: at, price: price?.minor ?? null, currency: price?.currency ?? null,
          rank: rank?.rank ?? null, category: rank?.category ?? null, rating, reviewCount: reviewCount?.value ?? null, reviewBound: reviewCount?.bound ?? null, availability, seller,
        })),
      }))
    }
    const plain = (performance.now() - plainBegan) / sixty.length
    const storeBegan = performance.now()
    for (const some of batches) await storeObservations(full, mergeHours(some))
    const stored = (performance.now() - storeBegan) / batches.length
    const again = await middle(() => keepObservations(full, batches[7] ?? []))

    const list = (shop: string, query: string) => middle(() => shortlistPage(shop, researchQueryOf(new URLSearchParams(query))))
    const one = (shop: string) => middle(() => productDetail(shop, { site: 'amazon', marketplace: 'DE', id: idOf(7) }, null))
    const rows = [
      row('store 200 observations, merged by hour in one statement', stored, 'Prisma createMany that skips what is there', plain),
      row('the same 200 posted again, their shortlisted product brought up to date', again, 'first storing', stored),
      row('shortlist of 500 products, newest first, over 100,000 observations', await list(full, ''), 'over none', await list(bare, '')),
      row('shortlist sorted by score, page 9', await list(full, 'sort=score&page=9'), 'over none', await list(bare, 'sort=score&page=9')),
      row('one product with history and trends, over 100,000 observations', await one(full), 'over none', await one(bare)),
    ]
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const began = performance.now()
      await work()
      return performance.now() - began
    }
    const nothing = await timed(() => pruneShop(full, new Date(now), all.length))
    const fifth = await timed(() => pruneShop(full, new Date(now), all.length * 0.8))
    rows.push(row('prune the oldest fifth of 100,000 observations', fifth, 'looking whether there is anything to prune', nothing))
    await closeDatabase()
    return rows
  })
}
