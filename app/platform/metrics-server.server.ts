import { createServer } from 'node:http'
import { logger, safeMessage } from './logger.server.ts'
import { metricsText, registerProcess, type Backlog } from './metrics.server.ts'

/**
 * Shows the metrics at `/metrics` on a port of its own, which no load balancer passes on. Without a port nothing is
 * shown; `backlog` is the worker's to tell. A port that is taken is said and does no further harm: the process is there for other things.
 */
export function showMetrics(port: number | null, backlog: (() => Promise<Backlog>) | null): { close(): void } {
  if (port === null) return { close: () => undefined }
  registerProcess(backlog)
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    metricsText.read().then(
      (text) => response.writeHead(200, { 'Content-Type': metricsText.type }).end(text),
      (error: unknown) => {
        logger.error({ reason: safeMessage(error) }, 'metrics')
        response.writeHead(500).end()
      },
    )
  })
  server.on('error', (error) => logger.error({ port, reason: safeMessage(error) }, 'metrics are not shown'))
  server.listen(port, () => logger.info({ address: server.address() }, 'metrics are shown'))
  return { close: () => void server.close().closeAllConnections() }
}
