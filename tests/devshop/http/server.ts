import { createServer, type Server } from 'node:http'
import { exchange, type Route } from './exchange.ts'

export interface Listening {
  url: string
  stop: () => Promise<void>
}

/** Listens on this machine only. A path nobody serves answers 404 and says which. */
export async function listen(
  routes: Route[],
  port: number,
  report: (error: unknown) => void
): Promise<Listening> {
  const server = createServer((request, response) => {
    const call = exchange(request, response)
    const answer = async () => {
      for (const { method, path, handle } of routes) {
        const found = call.method === method ? path.exec(call.url.pathname) : null
        if (found)
          return handle(
            call,
            found.slice(1).map((part: string | undefined) => decodeURIComponent(part ?? ''))
          )
      }
      call.sendJson(404, {
        errors: `The stand-in Shopify does not serve ${call.method} ${call.url.pathname}`,
      })
    }
    answer().catch((error: unknown) => {
      report(error)
      if (response.headersSent) response.destroy()
      else
        call.sendJson(500, {
          errors: `The stand-in Shopify failed: ${error instanceof Error ? error.message : String(error)}`,
        })
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { url: `http://127.0.0.1:${portOf(server)}`, stop: () => stop(server) }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('the stand-in Shopify listens on no port')
  return address.port
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
