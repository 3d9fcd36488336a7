import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

export interface KeepaServer {
  readonly url: string
  /** What the next answers are; the last one is given again. */
  answers: { readonly status: number; readonly body: unknown }[]
  /** Addresses asked for, newest last. */
  readonly asked: URL[]
  stop(): Promise<void>
}

/** Answers as Keepa documents it: JSON, always compressed, the state of the tokens in each. */
export async function startKeepaServer(): Promise<KeepaServer> {
  const asked: URL[] = []
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://keepa.test'))
    const { status, body } = (keepa.answers.length > 1 ? keepa.answers.shift() : keepa.answers[0]) ?? { status: 500, body: null }
    response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
    response.end(gzipSync(JSON.stringify(body)))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const keepa: KeepaServer = {
    // A server that listens on a port has an address of this kind.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: [],
    asked,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
  return keepa
}
