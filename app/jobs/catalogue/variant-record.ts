import type { ProductText } from '#app/data/product-text-repository.server.ts'
import type { VariantRecord } from '#app/data/variant-repository.server.ts'
import { storableText } from '#app/platform/storable-text.ts'
import type { VariantFieldsFragment } from '#app/shopify/generated/operations.ts'
import { readMoney } from '#app/shopify/read-money.ts'
import { gramsOf, type WeightUnit } from '#shared/measures/weight.ts'

const units: Readonly<Record<string, WeightUnit>> = { GRAMS: 'g', KILOGRAMS: 'kg', OUNCES: 'oz', POUNDS: 'lb' }

/** Shopify's name for the one variant of a product without options. */
const onlyVariant = 'Default Title'

/** What Shopify answered of a variant's product beside its title and type. */
export function productTextOf({ product }: VariantFieldsFragment): ProductText {
  const { id, vendor, tags, description } = product
  return { productId: id, vendor: storableText(vendor), tags: tags.map(storableText), description: storableText(description) }
}

/** A variant as Shopify answers it, as we keep it. A weight of 0 is how Shopify says that nobody entered one. */
export function variantRecord(node: VariantFieldsFragment, shopCurrency: string): VariantRecord {
  const { product, inventoryItem } = node
  return {
    variantId: node.id,
    productId: product.id,
    inventoryItemId: inventoryItem.id,
    productTitle: product.title,
    variantTitle: node.title === onlyVariant ? null : node.title,
    sku: blankIsNull(node.sku),
    productType: blankIsNull(product.productType),
    imageUrl: product.featuredMedia?.preview?.image?.url ?? null,
    status: product.status,
    price: readMoney({ amount: node.price, currencyCode: shopCurrency }),
    unitCost: inventoryItem.unitCost === null ? null : readMoney(inventoryItem.unitCost),
    hsCode: blankIsNull(digitsOf(inventoryItem.harmonizedSystemCode ?? '')),
    countryHs: Object.fromEntries(
      inventoryItem.countryHarmonizedSystemCodes.nodes.flatMap(({ countryCode, harmonizedSystemCode }) => {
        const digits = digitsOf(harmonizedSystemCode)
        return digits === '' ? [] : [[countryCode, digits]]
      }),
    ),
    origin: inventoryItem.countryCodeOfOrigin,
    weightGrams: weightOf(inventoryItem.measurement.weight),
    stock: inventoryItem.tracked ? node.inventoryQuantity : null,
    updatedAt: new Date(node.updatedAt),
  }
}

function digitsOf(code: string): string {
  return code.replace(/\D/g, '')
}

function weightOf(weight: { readonly unit: string; readonly value: number } | null): number | null {
  const unit = weight === null ? undefined : units[weight.unit]
  if (weight === null || unit === undefined || weight.value <= 0) return null
  const grams = gramsOf(weight.value.toFixed(6), unit)
  return grams.ok ? grams.value : null
}

function blankIsNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim()
}
