import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet } from '../graphql/resolver-set.ts'
import { numberOf } from '../store/ids.ts'
import type { WebhookSubscriptionRecord } from '../store/records.ts'
import { moment, nextId } from '../store/store.ts'
import { countOf } from './count.ts'

const input = z.strictObject({
  uri: z.string().nullish(),
  callbackUrl: z.string().nullish(),
  format: z.literal('JSON').nullish(),
  filter: z.string().nullish(),
  includeFields: z.array(z.string()).nullish(),
  metafieldNamespaces: z.array(z.string()).nullish(),
})

/** Subscriptions made by API; those of `shopify.app.toml` are the app's own and are not listed here, as in Shopify. */
export const webhookSubscription: ResolverSet = {
  query: {
    webhookSubscriptions: takes(
      {
        ...paging,
        topics: z.array(z.string()).optional(),
        uri: z.string().optional(),
        callbackUrl: z.string().optional(),
      },
      (_root, args, call) =>
        connection(
          [...call.store.webhookSubscriptions.values()].filter(
            (record) =>
              (args.topics?.includes(record.topic) ?? true) &&
              record.uri === (args.uri ?? args.callbackUrl ?? record.uri)
          ),
          args,
          (record) => record.id,
          call
        )
    ),
    webhookSubscription: takes(
      { id: z.string() },
      (_root, { id }, { store }) => store.webhookSubscriptions.get(id) ?? null
    ),
    webhookSubscriptionsCount: (_root, { store }) => countOf(store.webhookSubscriptions.size),
  },
  mutation: {
    webhookSubscriptionCreate: takes(
      { topic: z.string(), webhookSubscription: input },
      (_root, { topic, webhookSubscription: asked }, { store, now }) => {
        const uri = asked.uri ?? asked.callbackUrl
        const field = ['webhookSubscription', 'callbackUrl']
        if (!uri)
          return { webhookSubscription: null, userErrors: [userError(field, "Address can't be blank")] }
        const taken = [...store.webhookSubscriptions.values()].some(
          (record) => record.topic === topic && record.uri === uri
        )
        if (taken)
          return {
            webhookSubscription: null,
            userErrors: [userError(field, 'Address for this topic has already been taken')],
          }
        const at = moment(now())
        const record: WebhookSubscriptionRecord = {
          __typename: 'WebhookSubscription',
          id: nextId(store, 'WebhookSubscription'),
          topic,
          uri,
          filter: asked.filter ?? null,
          includeFields: asked.includeFields ?? [],
          metafieldNamespaces: asked.metafieldNamespaces ?? [],
          format: 'JSON',
          createdAt: at,
          updatedAt: at,
          failuresInARow: 0,
        }
        store.webhookSubscriptions.set(record.id, record)
        return { webhookSubscription: record, userErrors: [] }
      }
    ),
    webhookSubscriptionDelete: takes({ id: z.string() }, (_root, { id }, { store }) =>
      store.webhookSubscriptions.delete(id)
        ? { deletedWebhookSubscriptionId: id, userErrors: [] }
        : {
            deletedWebhookSubscriptionId: null,
            userErrors: [userError(['id'], 'Webhook subscription does not exist')],
          }
    ),
  },
  types: [
    objectType<WebhookSubscriptionRecord>('WebhookSubscription', {
      legacyResourceId: (record) => String(numberOf(record.id)),
      callbackUrl: (record) => record.uri,
      endpoint: (record) => ({ __typename: 'WebhookHttpEndpoint', callbackUrl: record.uri }),
      apiVersion: (_record, { apiVersion }) => ({
        handle: apiVersion,
        displayName: apiVersion,
        supported: true,
      }),
      metafields: () => [],
      name: () => null,
    }),
  ],
}
