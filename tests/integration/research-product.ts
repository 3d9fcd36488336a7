import { researchProductSchema, type ResearchProduct } from '#shared/contract/research-api.ts'

export const key = (id: string) => ({ site: 'amazon' as const, marketplace: 'DE', id })

/** A mug on Amazon in Germany, as the extension sends one to be saved. */
export function product(id: string, more: Partial<ResearchProduct> = {}): ResearchProduct {
  return researchProductSchema.parse({
    ...key(id), title: `Mug ${id}`, url: `https://www.amazon.de/dp/${id}`, image: null, brand: 'Acme', price: { minor: 2999, currency: 'EUR' }, rank: null,
    rating: null, reviewCount: null, availability: 'in_stock', seller: null, soldLastMonth: null, soldByMarketplace: null, weightGrams: 400, longestMm: null,
    hs: '691200', origin: 'CN', purchaseCost: { minor: 300, currency: 'USD' }, field: null, ...more,
  })
}
