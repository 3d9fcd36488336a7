import { z } from 'zod'
import { picture } from '../catalogue/picture.ts'
import { checkout } from '../checkout/checkout.ts'
import { route, type Exchange, type Route } from '../http/exchange.ts'
import { createOrder } from '../orders/create-order.ts'
import { signIdToken } from '../oauth/id-token.ts'
import { gid } from '../store/ids.ts'
import { orderPayload } from '../webhooks/payloads/order.ts'
import { payloadFor } from '../webhooks/payloads/payload-for.ts'
import type { World } from '../world.ts'
import { choicesOf } from './choices.ts'

const orderInput = z.strictObject({
  country: z.string().length(2),
  lines: z
    .array(
      z.strictObject({
        variantId: z.string().optional(),
        sku: z.string().optional(),
        quantity: z.number().int().positive(),
        unitPrice: z.string().optional(),
      })
    )
    .min(1),
  shipping: z.strictObject({ title: z.string().optional(), price: z.string() }).optional(),
  tax: z
    .strictObject({ rate: z.number(), title: z.string().optional(), included: z.boolean().optional() })
    .optional(),
  email: z.string().optional(),
  createdAt: z.string().optional(),
  test: z.boolean().optional(),
})
const webhookInput = z.strictObject({
  topic: z.string(),
  payload: z.record(z.string(), z.unknown()).optional(),
  id: z.string().optional(),
  eventId: z.string().optional(),
})
const checkoutInput = z.strictObject({
  country: z.string().length(2),
  postcode: z.string().optional(),
  province: z.string().optional(),
  address1: z.string().optional(),
  lines: orderInput.shape.lines.element.pick({ variantId: true, sku: true, quantity: true }).array().min(1),
})
const faultsInput = z.strictObject({
  slow: z.number().optional(),
  throttle: z.number().optional(),
  status: z
    .strictObject({ status: z.number(), times: z.number().optional(), after: z.boolean().optional() })
    .optional(),
  drainBucketTo: z.number().optional(),
  webhooks: z
    .strictObject({
      duplicate: z.number().optional(),
      reorder: z.number().optional(),
      lose: z.number().optional(),
    })
    .optional(),
})

/** A page of another site can send a plain form here but not JSON, so only JSON may change anything. */
async function input<Shape extends z.ZodType>(call: Exchange, shape: Shape): Promise<z.infer<Shape> | null> {
  if (!call.headers['content-type']?.startsWith('application/json')) {
    call.sendJson(415, { error: 'send JSON with content-type application/json' })
    return null
  }
  const read = shape.safeParse(await call.json())
  if (read.success) return read.data
  call.sendJson(400, {
    error: read.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; '),
  })
  return null
}

/** What a test or a script in another process may see and do; see README.md of this folder. */
export function controlRoutes(world: World): Route[] {
  const { store, requests, faults, webhooks } = world
  return [
    route('GET', /^\/_devshop\/health$/, (call) => call.sendJson(200, { ok: true, shop: world.shop })),
    route('GET', /^\/_devshop\/state$/, (call) => call.send(200, 'application/json', plainState(world))),
    route('GET', /^\/_devshop\/price-lists$/, (call) =>
      call.sendJson(
        200,
        [...store.priceLists.values()].map((list) => ({
          id: list.id,
          name: list.name,
          currency: list.currency,
          adjustment: list.adjustment,
          countries: [...store.catalogs.values()]
            .filter((catalog) => catalog.priceListId === list.id)
            .flatMap((catalog) => catalog.marketIds.flatMap((id) => store.markets.get(id)?.countries ?? [])),
          fixed: Object.fromEntries(list.fixed),
        }))
      )
    ),
    route('GET', /^\/_devshop\/requests$/, (call) =>
      call.sendJson(200, {
        entries: requests.entries,
        writes: requests.writes(call.url.searchParams.get('name') ?? undefined).length,
      })
    ),
    route('DELETE', /^\/_devshop\/requests$/, (call) => {
      requests.clear()
      call.sendJson(200, { entries: [], writes: 0 })
    }),
    route('GET', /^\/_devshop\/faults$/, (call) => call.sendJson(200, faults)),
    route('POST', /^\/_devshop\/faults$/, async (call) => {
      const asked = await input(call, faultsInput)
      if (!asked) return
      if (asked.slow !== undefined) faults.slow(asked.slow)
      if (asked.throttle !== undefined) faults.throttle(asked.throttle)
      if (asked.status)
        faults.status(asked.status.status, {
          times: asked.status.times ?? 1,
          after: asked.status.after ?? false,
        })
      if (asked.drainBucketTo !== undefined) world.bucket.drainTo(asked.drainBucketTo)
      const { duplicate, reorder, lose } = asked.webhooks ?? {}
      Object.assign(faults.webhooks, {
        duplicate: duplicate ?? faults.webhooks.duplicate,
        reorder: reorder ?? faults.webhooks.reorder,
        lose: lose ?? faults.webhooks.lose,
      })
      call.sendJson(200, faults)
    }),
    route('DELETE', /^\/_devshop\/faults$/, async (call) => {
      faults.clear()
      await webhooks.release()
      call.sendJson(200, faults)
    }),
    route('POST', /^\/_devshop\/orders$/, async (call) => {
      const asked = await input(call, orderInput)
      if (!asked) return
      const order = createOrder(store, asked, world.now())
      call.sendJson(200, {
        order,
        report: await webhooks.send('orders/create', orderPayload(order, world.shop)),
      })
    }),
    route('GET', /^\/_devshop\/webhooks$/, (call) => call.sendJson(200, webhooks.reports)),
    route('POST', /^\/_devshop\/webhooks$/, async (call) => {
      const asked = await input(call, webhookInput)
      if (!asked) return
      const payload =
        asked.payload ??
        payloadFor(asked.topic, asked.id, {
          store,
          devshopUrl: world.url,
          scopes: world.app.scopes,
          now: world.now(),
        })
      call.sendJson(
        200,
        await webhooks.send(
          asked.topic,
          payload,
          asked.eventId === undefined ? {} : { eventId: asked.eventId }
        )
      )
    }),
    route('POST', /^\/_devshop\/checkout$/, async (call) => {
      const asked = await input(call, checkoutInput)
      if (asked) call.sendJson(200, await checkout(world, asked))
    }),
    route('POST', /^\/_devshop\/reset$/, async (call) => {
      if (!(await input(call, z.strictObject({})))) return
      await world.reset()
      call.sendJson(200, { ok: true })
    }),
    route('GET', /^\/_devshop\/choices$/, (call) =>
      call.sendJson(200, choicesOf(store, call.url.searchParams))
    ),
    // The admin frame asks for session tokens here; a page of another origin can't read the answer.
    route('GET', /^\/_devshop\/id-token$/, async (call) =>
      call.sendJson(200, {
        token: await signIdToken(world.keys, { shop: world.shop, userId: world.userId, now: world.now() }),
      })
    ),
    route('GET', /^\/_devshop\/bulk\/(\d+)\.jsonl$/, (call, [number = '']) => {
      const operation = store.bulkOperations.get(gid('BulkOperation', number))
      return operation
        ? call.send(200, 'application/jsonl', operation.lines.join('\n'))
        : call.sendJson(404, { error: 'no such bulk operation' })
    }),
    route('GET', /^\/pictures\/([a-z]+)\/([^/]+)\.svg$/, (call, [kind = '', name = '']) =>
      call.send(200, 'image/svg+xml', picture(kind, name), {
        'cache-control': 'public, max-age=86400',
        'access-control-allow-origin': '*',
      })
    ),
  ]
}

/** The store as plain JSON, without the tokens: maps become objects by id. */
function plainState({ store }: World): string {
  const { tokens: _tokens, ...rest } = store
  return JSON.stringify(rest, (_key, value: unknown) =>
    value instanceof Map ? Object.fromEntries<unknown>(value) : value
  )
}
