import type { IncomingMessage, ServerResponse } from 'node:http'
import { logger, safeMessage } from './logger.server.ts'

/**
 * How long a sender may go on after it was turned away. Closing at once, as `Connection: close` would have Node do, resets
 * the connection under what is still on its way, and the answer is lost with it.
 */
const lingerMs = 1_000

/** What a machine that called gets; `json` null is an answer without a body. */
export interface PostAnswer {
  readonly status: number
  readonly json: string | null
}

export type HeaderOf = (name: string) => string | null

/**
 * Answers POSTs of machines on Node's own request, ahead of everything the web process does for a page: the caller waits
 * for its answer and not for the matching of routes. A body over `limit` bytes is 413, what `answer` throws is 500.
 */
export function servePost(
  limit: number, answer: (body: Buffer, header: HeaderOf) => Promise<PostAnswer>,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const send = ({ status, json }: PostAnswer) => {
      if (response.headersSent) return
      const about = { 'Content-Length': json === null ? 0 : Buffer.byteLength(json), 'X-Content-Type-Options': 'nosniff' }
      if (json === null) response.writeHead(status, about).end()
      else response.writeHead(status, { ...about, 'Content-Type': 'application/json; charset=utf-8' }).end(json)
    }
    const turnAway = () => {
      send({ status: 413, json: null })
      request.resume()
      setTimeout(() => {
        if (!request.complete) request.socket.destroy()
      }, lingerMs).unref()
    }
    if (request.method !== 'POST') return send({ status: 405, json: null })
    if (Number(request.headers['content-length'] ?? 0) > limit) return turnAway()
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= limit) chunks.push(chunk)
      else if (!response.headersSent) turnAway()
    })
    request.on('end', () => {
      if (length > limit) return
      const [body = Buffer.alloc(0)] = chunks.length === 1 ? chunks : [Buffer.concat(chunks)]
      const header: HeaderOf = (name) => {
        const value = request.headers[name]
        return typeof value === 'string' ? value : null
      }
      answer(body, header).then(send, (error: unknown) => {
        logger.error({ path: request.url, reason: safeMessage(error) }, 'call failed')
        send({ status: 500, json: null })
      })
    })
  }
}
