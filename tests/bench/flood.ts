import { connect, type Socket } from 'node:net'

export interface FloodOptions {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** A header that every request has of its own, as long as this one. */
  readonly own: { readonly name: string; readonly value: () => string }
  readonly body: Buffer
  /** Connections kept open, each with one request under way. */
  readonly connections: number
  readonly milliseconds: number
}

const end = Buffer.from('\r\n\r\n')
const good = Buffer.from('HTTP/1.1 200 ')

/**
 * Answers a second while requests are posted as fast as they are answered. It writes to bare sockets what it made
 * beforehand: Node's own HTTP client would take as much of the machine as the server that is measured. Fails at the first
 * answer that is not 200; expects answers without a body.
 */
export async function flood(options: FloodOptions): Promise<number> {
  const begun = performance.now()
  let answered = 0
  const lane = () =>
    new Promise<void>((resolve, reject) => {
      const next = requestsOf(options)
      const socket: Socket = connect(options.port, '127.0.0.1', () => socket.write(next()))
      let answer = Buffer.alloc(0)
      socket.setNoDelay(true)
      socket.on('error', reject)
      socket.on('close', () => reject(new Error('The connection was closed.')))
      socket.on('data', (part) => {
        answer = answer.length === 0 ? part : Buffer.concat([answer, part])
        if (!answer.subarray(-end.length).equals(end)) return
        if (!answer.subarray(0, good.length).equals(good)) return reject(new Error(`Answered ${answer.toString('latin1', 0, 100)}`))
        answer = Buffer.alloc(0)
        answered += 1
        if (performance.now() - begun < options.milliseconds) return socket.write(next())
        socket.removeAllListeners('close').destroy()
        resolve()
      })
    })
  await Promise.all(Array.from({ length: options.connections }, lane))
  return (answered * 1_000) / (performance.now() - begun)
}

/** The same bytes each time but for the one header: the request before has been answered, so they are free to change. */
function requestsOf({ port, path, headers, own, body }: FloodOptions): () => Buffer {
  const named = Object.entries({ Host: `127.0.0.1:${port}`, ...headers, 'Content-Length': String(body.length) })
  const before = `POST ${path} HTTP/1.1\r\n${named.map(([name, value]) => `${name}: ${value}\r\n`).join('')}${own.name}: `
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from(own.value()), end, body])
  return () => {
    bytes.write(own.value(), before.length, 'latin1')
    return bytes
  }
}
