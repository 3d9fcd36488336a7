import { z } from 'zod'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { forgetShop } from '#app/data/forget-shop.server.ts'
import { keptOfOrders } from '#app/data/order-repository.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { wasInstalledAfter } from './app-effects.server.ts'
import type { Effect } from './effect.ts'

const customerRequest = z.object({
  customer: z.object({ id: z.int().positive() }).optional(),
  data_request: z.object({ id: z.int() }).optional(),
  orders_requested: z.array(z.int().positive()).max(10_000).default([]),
})

/**
 * Landfall keeps nothing that tells who a buyer is. What it keeps of the orders that are asked after, the country among
 * it, is put into the audit, from where the merchant can hand it out.
 */
export const answerDataRequest: Effect = async (db, { shop, payload }) => {
  const request = customerRequest.parse(payload)
  await recordAudit(db, shop, {
    who: 'shopify',
    action: 'customer-data-request',
    subject: String(request.data_request?.id ?? 'unnumbered'),
    after: { kept: 'nothing that names the buyer', orders: await keptOfOrders(db, shop, request.orders_requested) },
  })
  return 'applied'
}

/**
 * Nothing of a buyer is in the tables. An event that could not be applied still has its body, though, so the bodies
 * of the shop's dead events go.
 */
export const redactCustomer: Effect = async (db, { shop, eventId, payload }) => {
  customerRequest.parse(payload)
  const { count } = await db.webhookEvent.updateMany({
    where: { shop, state: 'dead', NOT: { eventId } },
    data: { body: new Uint8Array() },
  })
  await recordAudit(db, shop, {
    who: 'shopify',
    action: 'customer-redacted',
    subject: eventId,
    after: { kept: 'nothing that names the buyer', deadEventsEmptied: count },
  })
  return 'applied'
}

/** 48 hours after the shop took Landfall away everything of it goes, the record of this event included; one line that says so stays. */
export const redactShop: Effect = async (db, event) => {
  if (await wasInstalledAfter(db, event)) return 'stale'
  await forgetShop(db, event.shop)
  await recordAudit(db, event.shop, { who: 'shopify', action: 'shop-redacted', subject: event.eventId })
  logger.info({ shop: event.shop, event: event.eventId }, 'shop redacted: all of its rows are gone')
  return 'applied'
}
