import { setTimeout as sleep } from 'node:timers/promises'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { Kind, print } from 'graphql'
import pRetry from 'p-retry'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { throttleSeconds } from '#app/platform/metrics.server.ts'
import { callAdmin } from './admin-call.server.ts'
import { ShopifyUnavailable, ShopNotConnected } from './admin-errors.ts'
import { createCostBucket, type CostBucket } from './cost-bucket.ts'
import { offlineSession, type ConnectedSession } from './offline-session.server.ts'

/** Speaks to one shop's Admin API. */
export interface AdminClient {
  /**
   * Runs one operation and gives its data; `userErrors` in it are the caller's to read. Waits for the shop's call
   * budget and tries again after throttling, 429, 5xx and network failures (four times, in growing steps), so an
   * operation may reach Shopify more than once. Throws ShopifyUnavailable, ShopifyRefused or ShopNotConnected.
   */
  run<Answer, Variables>(document: TypedDocumentNode<Answer, Variables>, variables: Variables): Promise<Answer>
}

const longestThrottleMs = 3 * 60 * 1000
const retries = { retries: 4, minTimeout: 300, maxTimeout: 10_000, factor: 2.5, randomize: true }

const buckets = new Map<string, CostBucket>()
/** The dearest that each operation was so far, in points. */
const costs = new Map<string, number>()
const texts = new WeakMap<object, { name: string; query: string }>()

/** Throws ShopNotConnected when Landfall has no session for the shop. */
export async function adminClient(shop: string): Promise<AdminClient> {
  let session = await offlineSession(shop)
  return {
    async run<Answer, Variables>(document: TypedDocumentNode<Answer, Variables>, variables: Variables) {
      const operation = textOf(document)
      return pRetry(
        async () => {
          session = await usable(shop, session)
          // The document's type says what the pinned schema says: the tests hold each document to that schema.
          return (await attempt(shop, session, operation, variables)) as Answer
        },
        {
          ...retries,
          shouldRetry: ({ error }) => error instanceof ShopifyUnavailable,
          onFailedAttempt: ({ error, attemptNumber }) =>
            logger.warn({ shop, operation: operation.name, attemptNumber, reason: safeMessage(error) }, 'shopify call failed'),
        },
      )
    },
  }
}

async function usable(shop: string, session: ConnectedSession): Promise<ConnectedSession> {
  return session.isExpired(60_000) ? offlineSession(shop) : session
}

async function attempt(
  shop: string,
  session: ConnectedSession,
  operation: { readonly name: string; readonly query: string },
  variables: unknown,
): Promise<unknown> {
  const bucket = bucketOf(shop)
  const began = performance.now()
  for (;;) {
    const cost = costs.get(operation.name) ?? 10
    const wait = bucket.reserve(cost, performance.now())
    if (wait > 0) await throttled(wait)
    const outcome = await callAdmin(shop, session.accessToken, { query: operation.query, variables }).catch((error: unknown) => {
      bucket.settle(cost, null, performance.now())
      throw error
    })
    if (outcome.kind === 'token refused') {
      bucket.settle(cost, null, performance.now())
      throw new ShopNotConnected(`Shopify no longer takes the token of ${shop}.`)
    }
    bucket.settle(cost, outcome.status, performance.now())
    costs.set(operation.name, Math.max(outcome.cost, costs.get(operation.name) ?? 0))
    if (outcome.kind === 'answered') return outcome.data
    if (performance.now() - began > longestThrottleMs) throw new ShopifyUnavailable(`Shopify went on throttling ${shop}.`)
    logger.debug({ shop, operation: operation.name }, 'shopify throttled a call')
    // Where Shopify told the state of the bucket, the next turn of the loop waits for exactly what is missing.
    await throttled(outcome.status === null ? outcome.waitMs : 100)
  }
}

async function throttled(waitMs: number): Promise<void> {
  throttleSeconds.observe(waitMs / 1000)
  await sleep(waitMs)
}

function bucketOf(shop: string): CostBucket {
  const bucket = buckets.get(shop) ?? createCostBucket()
  buckets.set(shop, bucket)
  return bucket
}

function textOf(document: TypedDocumentNode<unknown, never>): { name: string; query: string } {
  const known = texts.get(document)
  if (known !== undefined) return known
  const names = document.definitions.map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : undefined))
  const made = { name: names.find((name) => name !== undefined) ?? 'unnamed', query: print(document) }
  texts.set(document, made)
  return made
}
