import { z } from 'zod'
import { parseStorableJson } from '#app/platform/storable-text.ts'
import { ShopifyRefused, ShopifyUnavailable } from './admin-errors.ts'
import { adminApiVersion } from './api-version.ts'
import type { ThrottleStatus } from './cost-bucket.ts'

const callTimeoutMs = 30_000

const envelope = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }))
    .or(z.string().transform((message) => [{ message, extensions: undefined }]))
    .optional(),
  extensions: z
    .object({
      cost: z.object({
        requestedQueryCost: z.number(),
        throttleStatus: z.object({
          maximumAvailable: z.number(),
          currentlyAvailable: z.number(),
          restoreRate: z.number().positive(),
        }),
      }),
    })
    .optional(),
})

/** How one call to the Admin API ended, where it did not throw. */
export type CallOutcome =
  | { readonly kind: 'answered'; readonly data: unknown; readonly cost: number; readonly status: ThrottleStatus | null }
  | { readonly kind: 'throttled'; readonly waitMs: number; readonly cost: number; readonly status: ThrottleStatus | null }
  | { readonly kind: 'token refused' }

/**
 * Calls the Admin API once. Throws ShopifyUnavailable for what may pass (network, 5xx, a shop that is paused) and
 * ShopifyRefused for GraphQL errors.
 */
export async function callAdmin(
  shop: string,
  accessToken: string,
  body: { readonly query: string; readonly variables: unknown },
): Promise<CallOutcome> {
  const response = await reach(shop, accessToken, JSON.stringify(body))
  if (response.status === 401) return { kind: 'token refused' }
  if (response.status === 429) {
    return { kind: 'throttled', waitMs: retryAfterMs(response), cost: 0, status: null }
  }
  if (!response.ok) throw new ShopifyUnavailable(`Shopify answered ${response.status} for ${shop}.`)
  const parsed = envelope.safeParse(await readJson(response))
  if (!parsed.success) throw new ShopifyUnavailable(`Shopify's answer for ${shop} is not a GraphQL answer.`)
  return outcomeOf(parsed.data)
}

async function reach(shop: string, accessToken: string, body: string): Promise<Response> {
  try {
    return await fetch(`https://${shop}/admin/api/${adminApiVersion}/graphql.json`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Shopify-Access-Token': accessToken },
      body,
      signal: AbortSignal.timeout(callTimeoutMs),
    })
  } catch (error) {
    throw new ShopifyUnavailable(`Shopify could not be reached for ${shop}.`, { cause: error })
  }
}

/** Null where it is no JSON. What no database takes is replaced here: one product's title must not keep a whole catalogue out. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return parseStorableJson(await response.text())
  } catch {
    return null
  }
}

function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After') ?? '2')
  return Math.min(60, Number.isFinite(seconds) && seconds > 0 ? seconds : 2) * 1000
}

function outcomeOf({ data, errors, extensions }: z.infer<typeof envelope>): CallOutcome {
  const cost = extensions?.cost.requestedQueryCost ?? 0
  const status = extensions?.cost.throttleStatus ?? null
  if (errors === undefined || errors.length === 0) return { kind: 'answered', data, cost, status }
  const codes = errors.map((error) => error.extensions?.code)
  if (codes.includes('THROTTLED')) {
    return { kind: 'throttled', waitMs: 1000, cost, status }
  }
  const messages = errors.map((error) => error.message).join('; ')
  if (codes.includes('INTERNAL_SERVER_ERROR')) throw new ShopifyUnavailable(messages)
  throw new ShopifyRefused(messages)
}
