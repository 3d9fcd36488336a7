import { z } from 'zod'
import { shopDomainSchema } from '#app/platform/shop-domain.ts'

const shop = shopDomainSchema
const id = z.uuid()

/**
 * Every kind of job and what it is told. To add one: a line here, a handler in `handlers/<kind>.server.ts`,
 * a line in `handlers.server.ts`.
 */
export const jobPayloads = {
  /** Reads the whole catalogue from Shopify; `taskId` is the row a person watches, null when nobody does. */
  'sync-catalogue': z.object({ shop, taskId: id.nullable() }),
  /** Reads again what a webhook said has changed. Ids are Shopify's global ids. */
  'refresh-variants': z.object({ shop, productIds: z.array(z.string()), inventoryItemIds: z.array(z.string()) }),
  /** Reads what the market's buyers pay today. */
  'sync-market-prices': z.object({ shop, country: z.string().length(2) }),
  /** Deletes what is kept of events that are long over. */
  'forget-events': z.object({ shop }),
  /** Encrypts anew what an older key encrypted. */
  'reseal-secrets': z.object({ shop }),
  'import-costs': z.object({ shop, taskId: id }),
  'fill-variants': z.object({ shop, taskId: id }),
  'publish-prices': z.object({ shop, publicationId: id }),
  'publish-returns': z.object({ shop, publicationId: id }),
  /** Brings a version of the shipping to the checkout, or takes it out. */
  'publish-shipping': z.object({ shop, taskId: id }),
  'read-rate-sheet': z.object({ shop, taskId: id }),
  'read-carrier-invoice': z.object({ shop, taskId: id }),
  /** Compares today's way to ship each variant with the cheapest, to every market. */
  'plan-catalogue': z.object({ shop, taskId: id }),
  /** Finds the orders whose webhooks never came. */
  'reconcile-orders': z.object({ shop }),
  /** Reads again the orders of which a webhook said only that they were edited. */
  'refresh-orders': z.object({ shop, orderIds: z.array(z.string()) }),
  /** Makes one row of each cell of the profit sums. */
  'fold-profit': z.object({ shop }),
  /** Works out the profit of orders again, after costs, fees or bills changed; `taskId` says which. */
  'rework-profit': z.object({ shop, taskId: id }),
  /** Lets go of observations that are too old or too many. */
  'prune-observations': z.object({ shop }),
  'sync-listings': z.object({ shop, taskId: id }),
  /** Reads again the texts of products that a webhook named. */
  'refresh-listings': z.object({ shop, productIds: z.array(z.string()) }),
  /** Reads again which languages the shop has. */
  'refresh-locales': z.object({ shop }),
  'draft-listings': z.object({ shop, taskId: id }),
  'review-listings': z.object({ shop, taskId: id }),
  'publish-listings': z.object({ shop, publicationId: id }),
} as const

export type JobKind = keyof typeof jobPayloads
export type JobPayload<Kind extends JobKind> = z.infer<(typeof jobPayloads)[Kind]>

export const jobKinds = z.enum([
  'sync-catalogue',
  'refresh-variants',
  'sync-market-prices',
  'forget-events',
  'reseal-secrets',
  'import-costs',
  'fill-variants',
  'publish-prices',
  'publish-returns',
  'publish-shipping',
  'plan-catalogue',
  'read-rate-sheet',
  'read-carrier-invoice',
  'reconcile-orders',
  'refresh-orders',
  'fold-profit',
  'rework-profit',
  'prune-observations',
  'sync-listings',
  'refresh-listings',
  'refresh-locales',
  'draft-listings',
  'review-listings',
  'publish-listings',
] satisfies JobKind[]).options
