import { z } from 'zod'
import { objectType, takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet } from '../graphql/resolver-set.ts'
import { numberOf } from '../store/ids.ts'
import type { PolicyRecord } from '../store/records.ts'
import { moment, nextId } from '../store/store.ts'

const input = z.strictObject({ type: z.string(), body: z.string() })

const titles: Readonly<Record<string, string>> = {
  REFUND_POLICY: 'Refund policy', PRIVACY_POLICY: 'Privacy policy', SHIPPING_POLICY: 'Shipping policy', TERMS_OF_SERVICE: 'Terms of service',
}

/** The most that Shopify keeps of one policy. */
const mostBytes = 512 * 1024

export const shopPolicy: ResolverSet = {
  mutation: {
    shopPolicyUpdate: takes({ shopPolicy: input }, (_root, { shopPolicy: { type, body } }, { store, now }) => {
      if (Buffer.byteLength(body) > mostBytes) {
        return { shopPolicy: null, userErrors: [userError(['shopPolicy', 'body'], 'Body is too big (maximum is 512 KB)', 'TOO_BIG')] }
      }
      const known = [...store.policies.values()].find((policy) => policy.type === type)
      const record: PolicyRecord = {
        __typename: 'ShopPolicy', type, handle: null,
        id: known?.id ?? nextId(store, 'ShopPolicy'),
        title: known?.title ?? titles[type] ?? type,
        bodyHtml: body,
        updatedAt: moment(now()),
      }
      store.policies.set(record.id, record)
      return { shopPolicy: record, userErrors: [] }
    }),
  },
  types: [
    objectType<PolicyRecord>('ShopPolicy', {
      body: ({ bodyHtml }) => bodyHtml,
      createdAt: ({ updatedAt }) => updatedAt,
      url: ({ id }, { store }) => `https://${store.shop.myshopifyDomain}/${numberOf(store.shop.id)}/policies/${numberOf(id)}.html`,
    }),
  ],
}
