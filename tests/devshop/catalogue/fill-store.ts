import type { ImageRecord, InventoryItemRecord, ProductRecord, VariantRecord } from '../store/records.ts'
import { moment, nextId, type Store } from '../store/store.ts'
import type { CatalogueProduct, CatalogueVariant } from './catalogue-product.ts'
import { pictureKind } from './picture.ts'

/** Puts a catalogue on the shop's shelves. Pictures are the stand-in's own: nothing is fetched from outside. */
export function fillStore(store: Store, catalogue: CatalogueProduct[], now: Date): void {
  for (const product of catalogue) addProduct(store, product, now)
}

export function addProduct(store: Store, source: CatalogueProduct, now: Date): ProductRecord {
  const at = moment(now)
  const images = source.images.map(
    (image, index): ImageRecord => ({
      id: nextId(store, 'ProductImage'),
      url: `/pictures/${pictureKind(source)}/${source.handle}-${index + 1}.svg`,
      altText: image.alt,
      width: 800,
      height: 800,
    })
  )
  const product: ProductRecord = {
    __typename: 'Product',
    id: nextId(store, 'Product'),
    title: source.title,
    handle: source.handle,
    descriptionHtml: source.descriptionHtml,
    vendor: source.vendor,
    productType: source.productType,
    tags: source.tags,
    status: source.status,
    images,
    variantIds: [],
    options: source.optionNames.map((name, index) => ({
      name,
      values: [...new Set(source.variants.map((variant) => variant.optionValues[index] ?? 'Default Title'))],
    })),
    createdAt: at,
    updatedAt: at,
  }
  store.products.set(product.id, product)
  source.variants.forEach((variant, index) => {
    const shown = source.images.findIndex((image) => image.src !== '' && image.src === variant.image)
    addVariant(store, product, variant, { position: index + 1, imageId: images[shown]?.id ?? null, at })
  })
  return product
}

function addVariant(
  store: Store,
  product: ProductRecord,
  source: CatalogueVariant,
  { position, imageId, at }: { position: number; imageId: string | null; at: string }
): void {
  const id = nextId(store, 'ProductVariant')
  const item: InventoryItemRecord = {
    __typename: 'InventoryItem',
    id: nextId(store, 'InventoryItem'),
    variantId: id,
    tracked: source.tracked,
    requiresShipping: source.requiresShipping,
    cost: source.cost,
    harmonizedSystemCode: source.harmonizedSystemCode,
    countryHarmonizedSystemCodes: source.countryHarmonizedSystemCodes ?? [],
    countryCodeOfOrigin: source.countryCodeOfOrigin,
    provinceCodeOfOrigin: null,
    weight: source.grams === null ? null : { unit: 'GRAMS', value: source.grams },
    createdAt: at,
    updatedAt: at,
  }
  const variant: VariantRecord = {
    __typename: 'ProductVariant',
    id,
    productId: product.id,
    inventoryItemId: item.id,
    title: source.optionValues.join(' / '),
    sku: source.sku,
    barcode: source.barcode,
    price: source.price,
    compareAtPrice: source.compareAtPrice,
    position,
    taxable: source.taxable,
    selectedOptions: source.optionValues.map((value, index) => ({
      name: product.options[index]?.name ?? 'Title',
      value,
    })),
    inventoryPolicy: 'DENY',
    inventoryQuantity: source.inventoryQuantity,
    imageId,
    createdAt: at,
    updatedAt: at,
  }
  store.inventoryItems.set(item.id, item)
  store.variants.set(id, variant)
  product.variantIds.push(id)
}
