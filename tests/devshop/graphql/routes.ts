import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { route, type Exchange, type Route } from '../http/exchange.ts'
import { tokenFor } from '../oauth/access-token.ts'
import { resolvers } from '../resolvers/resolvers.ts'
import { adminSchemaWithAccess } from '../schema/admin-schema.ts'
import type { TokenRecord } from '../store/records.ts'
import { apiVersion, type World } from '../world.ts'
import { answer, type AdminAnswer, type AdminRequest } from './admin-api.ts'
import { runInBulk } from './bulk-query.ts'
import type { Call } from './call.ts'
import { throttled } from './errors.ts'
import { fieldResolver } from './field-resolver.ts'
import { prepareScalars } from './scalars.ts'

const requestShape = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

const unauthorized = {
  errors: '[API] Invalid API key or access token (unrecognized login or wrong password)',
}

/** `POST /admin/api/2026-10/graphql.json`. Another version is refused: the app is to speak one. */
export async function adminApiRoutes(world: World): Promise<Route[]> {
  const admin = await adminSchemaWithAccess()
  prepareScalars(admin.schema)
  const resolveField = fieldResolver(resolvers, admin)

  const callOf = (token: TokenRecord): Call => {
    const call: Call = {
      store: world.store,
      token,
      app: { ...world.app, apiKey: world.keys.apiKey },
      devshopUrl: world.url,
      apiVersion,
      now: world.now,
      unpaged: false,
      runInBulk: (query) => runInBulk(query, admin.schema, resolveField, { ...call, unpaged: true }),
    }
    return call
  }
  const run = (request: AdminRequest, token: TokenRecord): Promise<AdminAnswer> => {
    if (!world.faults.takeThrottle()) return answer(request, admin, resolveField, world.bucket, callOf(token))
    const cost = {
      requestedQueryCost: 1,
      actualQueryCost: null,
      throttleStatus: { ...world.bucket.status(), currentlyAvailable: 0 },
    }
    return Promise.resolve({
      body: { errors: [throttled().toJSON()], extensions: { cost } },
      operation: { name: 'throttled', kind: 'invalid', fields: [] },
    })
  }

  const handle = async (call: Exchange, [version = '']: string[]) => {
    const began = performance.now()
    if (world.faults.slowMilliseconds > 0) await wait(world.faults.slowMilliseconds)
    if (version !== apiVersion) {
      return call.sendJson(404, {
        errors: `The stand-in Shopify speaks Admin API ${apiVersion} only, not ${version}`,
      })
    }
    const token = tokenFor(world.store, call.headers['x-shopify-access-token']?.toString(), world.now())
    if (!token) return call.sendJson(401, unauthorized)
    const request = requestShape.safeParse(await call.json())
    if (!request.success)
      return call.sendJson(400, { errors: { query: 'Required parameter missing or invalid' } })
    const { query, variables, operationName } = request.data
    const fault = world.faults.takeStatus()
    const refused = fault !== null && !fault.after
    const asked = { query, variables: variables ?? {}, operationName: operationName ?? undefined }
    const { body, operation } = refused ? lost(asked) : await run(asked, token)
    const status = fault?.status ?? 200
    world.requests.add({
      at: world.now().toISOString(),
      kind: operation.kind,
      operation: operation.name,
      fields: operation.fields,
      variables: variables ?? {},
      cost: body.extensions?.cost ?? null,
      status: fault?.after === true ? 200 : status,
      errors: body.errors ?? [],
      milliseconds: Math.round(performance.now() - began),
    })
    if (fault)
      return call.send(
        status,
        'text/html',
        `<h1>${status}</h1>`,
        status === 429 ? { 'retry-after': '1.0' } : {}
      )
    call.sendJson(200, body, { 'x-request-id': randomUUID(), 'x-shopify-api-version': apiVersion })
  }
  return [route('POST', /^\/admin\/api\/([^/]+)\/graphql\.json$/, handle)]
}

/** A call that a fault swallowed before it ran; the log still says what it asked for. */
function lost({ query }: AdminRequest): AdminAnswer {
  const [, kind, name] = /\b(query|mutation)\s+(\w+)/.exec(query) ?? []
  return {
    body: {},
    operation: { name: name ?? 'unnamed', kind: kind === 'mutation' ? 'mutation' : 'query', fields: [] },
  }
}
