import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request and its answer, with the few things a handler needs of them. */
export interface Exchange {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  text: () => Promise<string>
  json: () => Promise<unknown>
  send: (status: number, type: string, body: string | Uint8Array, headers?: Record<string, string>) => void
  sendJson: (status: number, body: unknown, headers?: Record<string, string>) => void
  redirect: (location: string) => void
  drop: () => void
}

export function exchange(request: IncomingMessage, response: ServerResponse): Exchange {
  const text = async () => {
    const chunks: Buffer[] = []
    const parts: AsyncIterable<Buffer> = request
    for await (const chunk of parts) chunks.push(chunk)
    return Buffer.concat(chunks).toString()
  }
  const send: Exchange['send'] = (status, type, body, headers = {}) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body)
  }
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://devshop'),
    headers: request.headers,
    text,
    json: async () => {
      const body = await text()
      const read: unknown = body === '' ? {} : JSON.parse(body)
      return read
    },
    send,
    sendJson: (status, body, headers) =>
      send(status, 'application/json; charset=utf-8', JSON.stringify(body), headers),
    redirect: (location) => send(302, 'text/plain', '', { location }),
    drop: () => response.destroy(),
  }
}

export type Handler = (exchange: Exchange, parameters: string[]) => Promise<void> | void

export interface Route {
  method: string
  path: RegExp
  handle: Handler
}

export function route(method: string, path: RegExp, handle: Handler): Route {
  return { method, path, handle }
}
