/** A product as a catalogue file gives it, before the shop numbers it. What the file does not say is null, never 0. */
export interface CatalogueProduct {
  handle: string
  title: string
  descriptionHtml: string
  vendor: string
  productType: string
  tags: string[]
  status: 'ACTIVE' | 'ARCHIVED' | 'DRAFT'
  /** One to three option names; a product without options has `Title`. */
  optionNames: string[]
  images: CatalogueImage[]
  variants: CatalogueVariant[]
}

export interface CatalogueImage {
  src: string
  alt: string | null
}

export interface CatalogueVariant {
  optionValues: string[]
  sku: string | null
  barcode: string | null
  /** In the shop's currency, as are `compareAtPrice` and `cost`. */
  price: string
  compareAtPrice: string | null
  cost: string | null
  grams: number | null
  harmonizedSystemCode: string | null
  /** Codes of single countries' tariffs; a file of products has none. */
  countryHarmonizedSystemCodes?: { countryCode: string; harmonizedSystemCode: string }[]
  countryCodeOfOrigin: string | null
  inventoryQuantity: number
  tracked: boolean
  taxable: boolean
  requiresShipping: boolean
  image: string | null
}
