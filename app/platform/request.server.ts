import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { logger } from './logger.server.ts'
import { requestSeconds } from './metrics.server.ts'

/** Gives each request an id, its own or the one a proxy gave it, and logs how it went; never its query or body. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id')
  const id = given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = id
  response.set('X-Request-Id', id)
  const started = performance.now()
  const { method, path } = request
  response.on('finish', () => {
    const ms = Math.round(performance.now() - started)
    logger[path.startsWith('/assets/') ? 'debug' : 'info']({ id, method, path, status: response.statusCode, ms }, 'request')
  })
  next()
}

export const securityHeaders: RequestHandler = (request, response, next) => {
  response.set('X-Content-Type-Options', 'nosniff')
  response.set('Referrer-Policy', 'strict-origin-when-cross-origin')
  if (request.secure) response.set('Strict-Transport-Security', 'max-age=31536000')
  next()
}

/** No address of the app has a NUL in it, and PostgreSQL takes none in a text. */
export const refuseNul: RequestHandler = (request, response, next) => {
  if (request.url.includes('%00')) response.status(400).end()
  else next()
}

const doors: readonly (readonly [string, string])[] = [
  ['/webhooks', 'webhooks'], ['/api/carrier/', 'carrier'], ['/api/extension/', 'extension'], ['/assets/', 'assets'], ['/app', 'app'],
]

/** Notes how long a request takes, by its door and the first digit of its status. */
export function timeRequest(request: IncomingMessage, response: ServerResponse): void {
  const started = performance.now()
  const door = doors.find(([path]) => request.url?.startsWith(path))?.[1] ?? 'other'
  response.on('finish', () => {
    requestSeconds.observe({ door, status: `${Math.floor(response.statusCode / 100)}xx` }, (performance.now() - started) / 1000)
  })
}
