import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import { z } from 'zod'
import { boot } from '#app/boot.ts'
import { limitBody } from '#app/platform/body-limit.server.ts'
import { showMetrics } from '#app/platform/metrics-server.server.ts'
import { onStop } from '#app/platform/on-stop.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { identifyRequest, refuseNul, securityHeaders, timeRequest } from '#app/platform/request.server.ts'

const requestLimit = 10 * 1024 * 1024

type Served = (request: IncomingMessage, response: ServerResponse) => void
type Build = ServerBuild & { entry: { module: { shutdown: () => Promise<void>; machineDoors: Readonly<Record<string, Served>> } } }

const exported = z.object({
  entry: z.object({ module: z.object({ shutdown: z.function(), machineDoors: z.record(z.string(), z.function()) }) }),
  routes: z.object({}),
})
const buildSchema = z.custom<Build>((module) => exported.safeParse(module).success, 'There is no build: run remix vite:build first.')

const env = await boot('web')
const build = buildSchema.parse(await import(pathToFileURL(join(process.cwd(), 'build/server/index.js')).href))

let stopping = false

const metrics = showMetrics(env.METRICS_PORT, null)
const app = express()
app.disable('x-powered-by')
app.set('trust proxy', 'loopback, linklocal, uniquelocal')
app.use(identifyRequest, securityHeaders, refuseNul, compression(), limitBody(requestLimit))
app.get('/ready', (_request, response, next) => {
  if (stopping) response.status(503).json({ ok: false, stopping })
  else next()
})
app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y', index: false, fallthrough: false }))
app.use(express.static('build/client', { maxAge: '1h', index: false }))
const remix = createRequestHandler({
  build,
  mode: env.NODE_ENV,
  getLoadContext: (request) => ({ clientAddress: request.ip ?? 'unknown' }),
})
app.all('*', (request, response, next) => void remix(request, response, next))

// Buyers wait at the checkout, and events come in floods: both go past everything that is there for pages.
const doors = new Map(Object.entries(build.entry.module.machineDoors))
const server = createServer((request, response) => {
  timeRequest(request, response)
  // Who keeps a connection open must not go on using it while the process ends.
  if (stopping) response.setHeader('Connection', 'close')
  const serve = doors.get(request.url ?? '') ?? app
  serve(request, response)
})
server.keepAliveTimeout = 75_000
server.listen(env.PORT, () => {
  logger.info({ address: server.address() }, 'web process listens')
})

onStop(async () => {
  stopping = true
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const patience = setTimeout(() => server.closeAllConnections(), 8_000)
  await closed
  clearTimeout(patience)
  metrics.close()
  await build.entry.module.shutdown()
})
