import { z } from 'zod'
import { takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet, type UserError } from '../graphql/resolver-set.ts'
import { nextId } from '../store/store.ts'

const mostAtOnce = 25
const identifier = { ownerId: z.string(), namespace: z.string().min(3), key: z.string().min(2) }
const setInput = z.strictObject({ ...identifier, type: z.string(), value: z.string() })

/** Values apps keep on products; other owners are not known to the stand-in. A call is taken whole or not at all. */
export const metafield: ResolverSet = {
  mutation: {
    metafieldsSet: takes({ metafields: z.array(setInput) }, (_root, { metafields }, { store }) => {
      const userErrors: UserError[] =
        metafields.length > mostAtOnce
          ? [userError(['metafields'], 'Exceeded the maximum metafields input limit of 25.', 'LESS_THAN_OR_EQUAL_TO')]
          : metafields.flatMap(({ ownerId, type, value }, index) => {
              const field = ['metafields', String(index)]
              if (!store.products.has(ownerId)) return [userError([...field, 'ownerId'], 'Owner does not exist.', 'INVALID')]
              return type === 'json' && !isJson(value) ? [userError([...field, 'value'], 'Value is invalid JSON.', 'INVALID_VALUE')] : []
            })
      if (userErrors.length > 0) return { metafields: null, userErrors }
      if (store.shippingWritesChangeNothing) return { metafields: [], userErrors: [] }
      const set = metafields.flatMap(({ ownerId, ...wanted }) => {
        const product = store.products.get(ownerId)
        if (!product) return []
        const known = product.metafields?.find(({ namespace, key }) => namespace === wanted.namespace && key === wanted.key)
        if (known) return [Object.assign(known, wanted)]
        const made = { __typename: 'Metafield' as const, id: nextId(store, 'Metafield'), ...wanted }
        product.metafields = [...(product.metafields ?? []), made]
        return [made]
      })
      return { metafields: set, userErrors: [] }
    }),
    metafieldsDelete: takes({ metafields: z.array(z.strictObject(identifier)) }, (_root, { metafields }, { store }) => {
      if (store.shippingWritesChangeNothing) return { deletedMetafields: [], userErrors: [] }
      for (const { ownerId, namespace, key } of metafields) {
        const product = store.products.get(ownerId)
        if (product?.metafields) product.metafields = product.metafields.filter((one) => one.namespace !== namespace || one.key !== key)
      }
      return { deletedMetafields: metafields, userErrors: [] }
    }),
  },
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
