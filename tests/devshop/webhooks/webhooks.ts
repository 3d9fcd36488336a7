import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { AppSubscription } from '../app-toml.ts'
import type { Faults } from '../faults.ts'
import type { Store } from '../store/store.ts'
import { accepted, attempt, type Attempt, type Envelope } from './attempt.ts'
import { includedFields } from './include-fields.ts'
import { checkPayload } from './payload-schema.ts'

export interface Delivery {
  topic: string
  url: string
  webhookId: string
  eventId: string
  /** `held` waits for a reorder fault to let it go; `lost` was never sent. */
  outcome: 'delivered' | 'failed' | 'held' | 'lost' | 'sending'
  attempts: Attempt[]
}

export interface DeliveryReport {
  topic: string
  eventId: string
  deliveries: Delivery[]
}

/** Eight retries over four hours, ever further apart. Shopify does not publish its own steps. */
const retrySeconds = [10, 30, 120, 300, 900, 1800, 3600, 7640]

export interface WebhooksOptions {
  store: Store
  faults: Faults
  subscriptions: AppSubscription[]
  apiSecret: string
  appUrl: () => string
  apiVersion: string
  now: () => Date
  /** Waits between retries are multiplied by this: 1 is Shopify's own pace. */
  retryScale: number
}

interface Target {
  url: string
  includeFields: string[]
  subscriptionId: string | null
}

/** Sends webhooks as Shopify does: to the app's own subscriptions and those made by API, signed, and again on failure. */
export class Webhooks {
  readonly reports: DeliveryReport[] = []
  #held: (() => Promise<void>)[] = []
  readonly #options: WebhooksOptions

  constructor(options: WebhooksOptions) {
    this.#options = options
  }

  /** Resolves when each delivery was accepted, given up, lost or held back. An invalid body throws and nothing is sent. */
  async send(
    topic: string,
    payload: unknown,
    { eventId = randomUUID(), triggeredAt }: { eventId?: string; triggeredAt?: string } = {}
  ): Promise<DeliveryReport> {
    checkPayload(topic, payload)
    const { store, apiVersion, now } = this.#options
    const report: DeliveryReport = { topic, eventId, deliveries: [] }
    this.reports.push(report)
    await Promise.all(
      this.#targets(topic).map((target) => {
        const envelope: Envelope = {
          topic,
          url: target.url,
          body: JSON.stringify(includedFields(payload, target.includeFields)),
          eventId,
          webhookId: randomUUID(),
          triggeredAt: triggeredAt ?? now().toISOString(),
          shop: store.shop.myshopifyDomain,
          apiVersion,
        }
        const { url, webhookId } = envelope
        const delivery: Delivery = { topic, url, webhookId, eventId, outcome: 'sending', attempts: [] }
        report.deliveries.push(delivery)
        return this.#deliver(envelope, delivery, target)
      })
    )
    return report
  }

  #targets(topic: string): Target[] {
    const { subscriptions, appUrl, store } = this.#options
    const own = subscriptions
      .filter((subscription) => subscription.topic === topic)
      .map(({ uri, includeFields }) => ({
        url: new URL(uri, appUrl()).href,
        includeFields,
        subscriptionId: null,
      }))
    const byApi = [...store.webhookSubscriptions.values()]
      .filter((record) => record.topic.toLowerCase() === topic.replace('/', '_'))
      .map(({ id, uri, includeFields }) => ({ url: uri, includeFields, subscriptionId: id }))
    return [...own, ...byApi]
  }

  async #deliver(envelope: Envelope, delivery: Delivery, target: Target): Promise<void> {
    const { webhooks } = this.#options.faults
    if (webhooks.lose > 0) {
      webhooks.lose -= 1
      delivery.outcome = 'lost'
      return
    }
    if (webhooks.reorder > 0) {
      webhooks.reorder -= 1
      delivery.outcome = 'held'
      this.#held.push(() => this.#push(envelope, delivery, target))
      return webhooks.reorder === 0 ? this.release() : undefined
    }
    if (webhooks.duplicate > 0) {
      webhooks.duplicate -= 1
      await this.#push(envelope, delivery, target)
    }
    await this.#push(envelope, delivery, target)
  }

  /** Lets go of what a reorder fault holds, the newest first. */
  async release(): Promise<void> {
    const held = this.#held.toReversed()
    this.#held = []
    for (const push of held) await push()
  }

  async #push(envelope: Envelope, delivery: Delivery, { subscriptionId }: Target): Promise<void> {
    const { apiSecret, retryScale, store } = this.#options
    for (const seconds of [0, ...retrySeconds]) {
      if (seconds > 0) await wait(seconds * 1000 * retryScale)
      const made = await attempt(envelope, apiSecret)
      delivery.attempts.push(made)
      if (accepted(made)) {
        delivery.outcome = 'delivered'
        return
      }
    }
    delivery.outcome = 'failed'
    // Eight failures in a row end a subscription made by API; the app's own stay.
    if (subscriptionId !== null) store.webhookSubscriptions.delete(subscriptionId)
  }
}
