import type { ResearchProduct } from '#shared/contract/research-api.ts'
import type { LengthUnit, ProductPage, SeenSize } from '../sites/page-reading.ts'

const millimetres: Readonly<Record<LengthUnit, number>> = { mm: 1, cm: 10, m: 1000, in: 25.4 }

/** What a product page said, in the contract's form; what only the seller knows is null and filled in by the background. */
export function researchProduct(page: ProductPage, marketplace: string, url: string): ResearchProduct {
  const [rank] = page.ranks
  return {
    site: page.site,
    marketplace,
    id: page.id,
    title: page.title.slice(0, 1000),
    url,
    image: page.image?.slice(0, 2000) ?? null,
    brand: page.brand?.slice(0, 200) ?? null,
    price: page.price,
    rank: rank ? { rank: rank.rank, category: rank.category?.slice(0, 200) ?? null } : null,
    rating: page.rating === null ? null : Math.round(page.rating * 100),
    reviewCount: page.reviewCount,
    availability: page.availability,
    seller: page.seller?.slice(0, 200) ?? null,
    // Temu counts what was ever sold.
    soldLastMonth: page.site === 'amazon' ? page.sold : null,
    soldByMarketplace: page.seller === null ? null : page.site === 'amazon' && /^Amazon(?:\.[a-z.]+)?$/i.test(page.seller),
    weightGrams: page.weightGrams,
    longestMm: page.dimensions === null ? null : longest(page.dimensions),
    hs: null,
    origin: null,
    purchaseCost: null,
    field: null,
  }
}

function longest({ sides, unit }: SeenSize): number | null {
  const most = Math.ceil(Math.max(...sides.map(Number)) * millimetres[unit])
  return most >= 1 && most <= 1e5 ? most : null
}
