import { z } from 'zod'
import { startDevshop, type Devshop, type DevshopOptions } from './devshop.ts'

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.unknown()).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      })
    )
    .optional(),
  extensions: z
    .object({
      cost: z.object({
        requestedQueryCost: z.number(),
        actualQueryCost: z.number().nullable(),
        throttleStatus: z.object({
          maximumAvailable: z.number(),
          currentlyAvailable: z.number(),
          restoreRate: z.number(),
        }),
      }),
    })
    .optional(),
})

export type Answer = z.infer<typeof answerShape>

export interface TestShop {
  devshop: Devshop
  /** Asks the Admin API over HTTP with a token of every scope, or of those given. */
  ask: (query: string, variables?: Record<string, unknown>, token?: string) => Promise<Answer>
  /** The data of an answer without errors, read by a shape. */
  read: <Shape extends z.ZodType>(
    shape: Shape,
    query: string,
    variables?: Record<string, unknown>
  ) => Promise<z.infer<Shape>>
  tokenWith: (scopes: string[]) => string
}

export const keys = { apiKey: 'test-key', apiSecret: 'test-secret' }
const everything = ['write_products', 'write_inventory', 'write_markets', 'read_orders', 'read_locales', 'write_translations', 'write_shipping']

/** A stand-in for tests of the stand-in, without an app behind it. */
export async function startTestShop(options: Partial<DevshopOptions> = {}): Promise<TestShop> {
  const devshop = await startDevshop({
    appUrl: () => 'http://127.0.0.1:9',
    retryScale: 0,
    ...keys,
    ...options,
  })
  const tokenWith = (scopes: string[]) => {
    const accessToken = `shpat_test_${devshop.store.tokens.length}`
    devshop.store.tokens.push({
      accessToken,
      kind: 'offline',
      scopes,
      userId: null,
      expiresAt: null,
      refreshToken: null,
      refreshExpiresAt: null,
    })
    return accessToken
  }
  const own = tokenWith(everything)
  const ask: TestShop['ask'] = async (query, variables = {}, token = own) => {
    const response = await fetch(`${devshop.url}/admin/api/2026-10/graphql.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
      body: JSON.stringify({ query, variables }),
    })
    return answerShape.parse(await response.json())
  }
  return {
    devshop,
    ask,
    tokenWith,
    read: async (shape, query, variables) => {
      const { data, errors } = await ask(query, variables)
      if (errors) throw new Error(errors.map((error) => error.message).join('; '))
      return shape.parse(data)
    },
  }
}
