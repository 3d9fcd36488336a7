import type { CatalogueProduct, CatalogueVariant } from './catalogue-product.ts'
import { demoCatalogue } from './demo-catalogue.ts'

const variantsEach = 5

/** A small repeatable generator of numbers from 0 up to 1 (mulberry32): the same seed makes the same shop. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A shop of any size after the demo catalogue's goods; about one variant in twenty lacks each fact. */
export function generatedCatalogue(variants = 10_000, seed = 1): CatalogueProduct[] {
  const next = numbers(seed)
  const models = demoCatalogue()
  const products: CatalogueProduct[] = []
  for (let made = 0; made < variants; made += variantsEach) {
    const number = products.length + 1
    const model = models[number % models.length]
    if (!model) continue
    const known = model.variants[0]
    const size = Math.min(variantsEach, variants - made)
    const hs = next() < 0.05 ? null : known?.harmonizedSystemCode ?? null
    const origin = next() < 0.05 ? null : known?.countryCodeOfOrigin ?? 'CN'
    products.push({
      ...model,
      handle: `${model.handle}-${number}`,
      title: `${model.title} ${number}`,
      optionNames: ['Style'],
      variants: Array.from({ length: size }, (_value, index): CatalogueVariant => {
        const cents = 500 + Math.floor(next() * 19_500)
        return {
          optionValues: [`Style ${index + 1}`],
          sku: `GEN-${number}-${index + 1}`,
          barcode: null,
          compareAtPrice: null,
          price: (cents / 100).toFixed(2),
          cost: next() < 0.05 ? null : (Math.floor(cents * (0.15 + next() * 0.25)) / 100).toFixed(2),
          grams: next() < 0.05 ? null : 20 + Math.floor(next() * 2980),
          harmonizedSystemCode: hs,
          countryCodeOfOrigin: origin,
          inventoryQuantity: Math.floor(next() * 300),
          tracked: true,
          taxable: true,
          requiresShipping: true,
          image: null,
        }
      }),
    })
  }
  return products
}
