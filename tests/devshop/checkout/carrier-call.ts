import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { signature } from '../webhooks/attempt.ts'

const answerShape = z.object({
  rates: z.array(
    z.object({
      service_name: z.string().min(1),
      service_code: z.string().min(1),
      total_price: z.string().regex(/^\d+$/),
      currency: z.string().length(3),
      description: z.string().optional(),
      min_delivery_date: z.string().optional(),
      max_delivery_date: z.string().optional(),
    })
  ),
})
export type CarrierRates = z.infer<typeof answerShape>['rates']

export interface CarrierCall {
  status: number | null
  milliseconds: number
  /** Why the answer is of no use; null for one that is. */
  error: string | null
  rates: CarrierRates
}

/** Shopify's patience by how often it asked this app's service for this shop within the last minute. */
export function timeLimit(callsInTheLastMinute: number): number {
  if (callsInTheLastMinute < 1500) return 10_000
  return callsInTheLastMinute <= 3000 ? 5_000 : 3_000
}

/** Asks a carrier service for rates: signed as Shopify signs, within its time limit, an answer that is not its form refused. */
export async function callCarrier(url: string, request: object, secret: string, shop: string, limit: number): Promise<CarrierCall> {
  const began = performance.now()
  const body = JSON.stringify(request)
  const done = (status: number | null, error: string | null, rates: CarrierRates = []): CarrierCall => ({
    status,
    error,
    rates,
    milliseconds: Math.round(performance.now() - began),
  })
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(limit),
      headers: {
        'Content-Type': 'application/json',
        'X-Shopify-Hmac-SHA256': signature(body, secret),
        'X-Shopify-Shop-Domain': shop,
        'X-Request-Id': randomUUID(),
      },
    })
    const text = await response.text()
    if (response.status !== 200) return done(response.status, `answered ${response.status}`)
    const answer = answerShape.safeParse(JSON.parse(text))
    return answer.success ? done(200, null, answer.data.rates) : done(200, z.prettifyError(answer.error))
  } catch (error) {
    return done(null, error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }
}
