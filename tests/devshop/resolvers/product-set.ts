import { z } from 'zod'
import { addProduct } from '../catalogue/fill-store.ts'
import { takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet } from '../graphql/resolver-set.ts'
import { compare } from '../store/decimal.ts'
import { changeInventoryItem, inventoryItemErrors, inventoryItemInput } from './inventory-item.ts'

const variantInput = z.strictObject({
  optionValues: z.array(z.strictObject({ optionName: z.string(), name: z.string() })).min(1),
  price: z.string().nullish(),
  sku: z.string().nullish(),
  inventoryItem: inventoryItemInput.optional(),
})

const input = z.strictObject({
  title: z.string().optional(),
  handle: z.string().optional(),
  status: z.enum(['ACTIVE', 'ARCHIVED', 'DRAFT']).optional(),
  vendor: z.string().optional(),
  productType: z.string().optional(),
  descriptionHtml: z.string().optional(),
  tags: z.array(z.string()).optional(),
  productOptions: z
    .array(z.strictObject({ name: z.string(), position: z.number().optional(), values: z.array(z.strictObject({ name: z.string() })) }))
    .optional(),
  variants: z.array(variantInput).optional(),
})

const refused = (path: string[], message: string, code: string) => ({
  product: null,
  productSetOperation: null,
  userErrors: [userError(path, message, code)],
})

/** Makes a product that is not there yet; one found by its handle is given back as it is. */
export const productSet: ResolverSet = {
  mutation: {
    productSet: takes(
      { input, identifier: z.strictObject({ handle: z.string() }).optional(), synchronous: z.boolean().optional() },
      (_root, { input: asked, identifier }, { store, now }) => {
        const known = [...store.products.values()].find(({ handle }) => handle === identifier?.handle)
        if (known) return { product: known, productSetOperation: null, userErrors: [] }
        const { title, productOptions = [], variants = [] } = asked
        if (!title) return refused(['input', 'title'], "Title can't be blank", 'INVALID_PRODUCT')
        if (variants.length > 0 && productOptions.length === 0) {
          return refused(['input'], 'Product options input is required when updating variants', 'PRODUCT_OPTIONS_INPUT_MISSING')
        }
        for (const [index, variant] of variants.entries()) {
          const path = ['input', 'variants', String(index)]
          if (variant.price && compare(variant.price, '0') < 0) {
            return refused([...path, 'price'], 'Price must be greater than or equal to 0', 'INVALID_VARIANT')
          }
          const [wrong] = inventoryItemErrors(variant.inventoryItem ?? {}, [...path, 'inventoryItem'])
          if (wrong) return { product: null, productSetOperation: null, userErrors: [{ ...wrong, code: 'INVALID_VARIANT' }] }
        }
        const made = addProduct(
          store,
          {
            handle: identifier?.handle ?? asked.handle ?? title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
            title,
            descriptionHtml: asked.descriptionHtml ?? '',
            vendor: asked.vendor ?? store.shop.name,
            productType: asked.productType ?? '',
            tags: asked.tags ?? [],
            status: asked.status ?? 'ACTIVE',
            optionNames: productOptions.length === 0 ? ['Title'] : productOptions.map(({ name }) => name),
            images: [],
            variants: (variants.length === 0 ? [{ optionValues: [{ optionName: 'Title', name: 'Default Title' }] }] : variants).map((variant) => ({
              ...plainVariant,
              optionValues: variant.optionValues.map(({ name }) => name),
              sku: 'sku' in variant ? (variant.sku ?? null) : null,
              price: 'price' in variant ? (variant.price ?? '0.00') : '0.00',
            })),
          },
          now()
        )
        made.variantIds.forEach((id, index) => {
          const item = store.inventoryItems.get(store.variants.get(id)?.inventoryItemId ?? '')
          const change = variants[index]?.inventoryItem
          if (item && change) changeInventoryItem(store, item, change, now())
        })
        return { product: made, productSetOperation: null, userErrors: [] }
      }
    ),
  },
}

const plainVariant = {
  barcode: null,
  compareAtPrice: null,
  cost: null,
  grams: null,
  harmonizedSystemCode: null,
  countryCodeOfOrigin: null,
  inventoryQuantity: 0,
  tracked: true,
  taxable: true,
  requiresShipping: true,
  image: null,
}
