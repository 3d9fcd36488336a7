import type { z } from 'zod'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { readBody } from '#app/platform/read-body.server.ts'
import { parseStorableJson } from '#app/platform/storable-text.ts'
import { bearerToken } from '#app/shopify/session-token.ts'
import { extensionErrorCodes, type ExtensionErrorCode } from '#shared/contract/extension-api.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import { shopOfExtension } from './extension-pairing.server.ts'

const bodyLimit = 16 * 1024
const extensionOrigin = /^(chrome|moz)-extension:\/\/[a-z0-9-]+$/

type Method = 'GET' | 'POST'

/** Answers one request of the extension API: CORS for extensions alone, failures as data. */
export async function extensionEndpoint(
  request: Request,
  method: Method | readonly Method[],
  work: () => Promise<Result<unknown>>,
): Promise<Response> {
  const methods = [method].flat()
  const headers = corsHeaders(request.headers.get('origin'), methods.join(', '))
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers })
  if (!methods.some((one) => one === request.method)) {
    return new Response(null, { status: 405, headers: { ...headers, Allow: [...methods, 'OPTIONS'].join(', ') } })
  }
  const origin = request.headers.get('origin')
  if (origin !== null && !extensionOrigin.test(origin)) return errorResponse(failure('origin-refused'), headers)
  try {
    const result = await work()
    return result.ok ? Response.json(result.value, { headers }) : errorResponse(result, headers)
  } catch (error) {
    logger.error({ path: new URL(request.url).pathname, reason: safeMessage(error) }, 'extension request failed')
    return Response.json({ error: { code: 'unavailable', message: 'Landfall can not answer now.' } }, { status: 503, headers })
  }
}

/** The body of a request, by its schema; `bad-request` for anything else, or longer than `limit` bytes. */
export async function readJson<Schema extends z.ZodType>(
  request: Request, schema: Schema, limit: number = bodyLimit,
): Promise<Result<z.output<Schema>>> {
  const body = await readBody(request, limit)
  if (body === null) return failure('bad-request', { reason: 'The body is too long.' })
  try {
    const parsed = schema.safeParse(parseStorableJson(body.toString('utf8')))
    if (parsed.success) return success(parsed.data)
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' }
    return failure('bad-request', { reason: `${path.join('.')}: ${message}` })
  } catch {
    return failure('bad-request', { reason: 'The body is not JSON.' })
  }
}

/** The shop whose extension sends the request, or `unauthorized`. */
export async function authorizedShop(request: Request): Promise<Result<string>> {
  const token = bearerToken(request)
  const shop = token === null ? null : await shopOfExtension(token)
  return shop === null ? failure('unauthorized') : success(shop)
}

const messages: Record<ExtensionErrorCode, string> = {
  'bad-request': 'The request is not of the agreed form.',
  'code-not-known': 'There is no such code.',
  unauthorized: 'This extension is not paired with a shop any more.',
  'origin-refused': 'Only a browser extension may ask this.',
  'code-expired': 'The code was used before, or its ten minutes are over.',
  'too-many-requests': 'Too many requests; try again in a minute.',
}

function errorResponse({ code, params }: Failure, headers: Record<string, string>): Response {
  const known = isErrorCode(code) ? code : 'bad-request'
  const message = params['reason'] ?? messages[known]
  return Response.json({ error: { code: known, message } }, { status: extensionErrorCodes[known], headers })
}

function isErrorCode(code: string): code is ExtensionErrorCode {
  return code in extensionErrorCodes
}

function corsHeaders(origin: string | null, methods: string): Record<string, string> {
  const always = { Vary: 'Origin', 'Cache-Control': 'no-store' }
  if (origin === null || !extensionOrigin.test(origin)) return always
  return {
    ...always,
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'Authorization, Content-Type',
    'Access-Control-Max-Age': '600',
  }
}
