import { Agent, request } from 'node:http'

export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | null
}

export interface Answered {
  /** Null where the connection was closed without an answer. */
  readonly status: number | null
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

const patienceMs = 30_000

/** Sends requests as they are: a browser's own client would mend or refuse what is hostile about them. */
export function httpClient(origin: string, connections: number): { send(sent: Sent): Promise<Answered>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(origin)
  return {
    send: function send({ method, path, headers, body }: Sent): Promise<Answered> {
      return new Promise((resolve) => {
        const gone = () => resolve({ status: null, headers: {}, text: '' })
        let timedOut = false
        const going = request({ agent, hostname, port, method, path, headers: { ...headers, 'Content-Length': body?.length ?? 0 }, timeout: patienceMs }, (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('end', () => resolve({ status: answer.statusCode ?? null, headers: answer.headers, text: Buffer.concat(parts).toString('utf8') }))
          answer.on('error', gone)
        })
        going.on('timeout', () => {
          timedOut = true
          going.destroy()
        })
        // A server may close an idle connection in the moment a request sets out on it; whoever sends does so again.
        going.on('error', () => (going.reusedSocket && !timedOut ? resolve(send({ method, path, headers, body })) : gone()))
        going.end(body ?? undefined)
      })
    },
    close: () => agent.destroy(),
  }
}
