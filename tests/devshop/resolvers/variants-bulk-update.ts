import { z } from 'zod'
import { takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet, type UserError } from '../graphql/resolver-set.ts'
import { compare } from '../store/decimal.ts'
import type { VariantRecord } from '../store/records.ts'
import { moment } from '../store/store.ts'
import { changeInventoryItem, inventoryItemErrors, inventoryItemInput } from './inventory-item.ts'

const variantInput = z.strictObject({
  id: z.string().optional(),
  price: z.string().nullish(),
  compareAtPrice: z.string().nullish(),
  barcode: z.string().nullish(),
  taxable: z.boolean().optional(),
  inventoryPolicy: z.enum(['CONTINUE', 'DENY']).optional(),
  inventoryItem: inventoryItemInput.optional(),
})

interface Found {
  variant: VariantRecord
  input: z.infer<typeof variantInput>
}

/** All or nothing unless `allowPartialUpdates`, as Shopify does it. */
export const variantsBulkUpdate: ResolverSet = {
  mutation: {
    productVariantsBulkUpdate: takes(
      { productId: z.string(), variants: z.array(variantInput), allowPartialUpdates: z.boolean().optional() },
      (_root, { productId, variants, allowPartialUpdates }, { store, now }) => {
        const product = store.products.get(productId)
        if (!product)
          return refused([userError(['productId'], 'Product does not exist', 'PRODUCT_DOES_NOT_EXIST')])
        const userErrors: UserError[] = []
        const found: Found[] = []
        variants.forEach((input, index) => {
          const path = ['variants', String(index)]
          const variant = input.id === undefined ? undefined : store.variants.get(input.id)
          const errors =
            input.id === undefined
              ? [
                  userError(
                    [...path, 'id'],
                    'Product variant is missing ID attribute',
                    'PRODUCT_VARIANT_ID_MISSING'
                  ),
                ]
              : !variant || variant.productId !== productId
              ? [
                  userError(
                    [...path, 'id'],
                    'Product variant does not exist',
                    'PRODUCT_VARIANT_DOES_NOT_EXIST'
                  ),
                ]
              : input.price && compare(input.price, '0') < 0
              ? [
                  userError(
                    [...path, 'price'],
                    'Price must be greater than or equal to 0',
                    'GREATER_THAN_OR_EQUAL_TO'
                  ),
                ]
              : inventoryItemErrors(input.inventoryItem ?? {}, [...path, 'inventoryItem']).map((error) => ({
                  ...error,
                  code: 'INVALID_INPUT',
                }))
          userErrors.push(...errors)
          if (variant && errors.length === 0) found.push({ variant, input })
        })
        if (userErrors.length > 0 && allowPartialUpdates !== true) return refused(userErrors)
        for (const { variant, input } of found) {
          if (typeof input.price === 'string') variant.price = input.price
          if (input.compareAtPrice !== undefined) variant.compareAtPrice = input.compareAtPrice
          if (input.barcode !== undefined) variant.barcode = input.barcode
          if (input.taxable !== undefined) variant.taxable = input.taxable
          if (input.inventoryPolicy !== undefined) variant.inventoryPolicy = input.inventoryPolicy
          const item = store.inventoryItems.get(variant.inventoryItemId)
          if (input.inventoryItem && item) changeInventoryItem(store, item, input.inventoryItem, now())
          variant.updatedAt = moment(now())
          product.updatedAt = variant.updatedAt
        }
        return { product, productVariants: found.map(({ variant }) => variant), userErrors }
      }
    ),
  },
}

function refused(userErrors: UserError[]) {
  return { product: null, productVariants: null, userErrors }
}
