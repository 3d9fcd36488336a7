import type { AdminChannel } from './admin-channel.ts'

/** A token is asked for anew a few seconds before its minute is over. */
const marginSeconds = 5

export class IdTokens {
  readonly #channel: AdminChannel
  #latest: Promise<string> | undefined
  #until = 0

  constructor(channel: AdminChannel) {
    this.#channel = channel
  }

  get(): Promise<string> {
    if (this.#latest && Date.now() < this.#until) return this.#latest
    return this.fresh()
  }

  fresh(): Promise<string> {
    this.#until = Date.now() + 5000
    this.#latest = this.#channel.ask({ type: 'id-token' }).then((value) => {
      if (typeof value !== 'string') throw new Error('App Bridge: the admin gave no session token')
      this.#until = (expiryOf(value) - marginSeconds) * 1000
      return value
    })
    return this.#latest
  }
}

function expiryOf(token: string): number {
  const body = token.split('.')[1] ?? ''
  const claims: unknown = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')))
  return typeof claims === 'object' && claims !== null && 'exp' in claims && typeof claims.exp === 'number'
    ? claims.exp
    : 0
}
