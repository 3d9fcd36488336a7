import { mark, type FromAdmin, type FromApp } from '../messages.ts'

type Question = Extract<FromApp, { request: number }>
type WithoutRequest<Message> = Message extends { request: number } ? Omit<Message, 'request'> : never

/** The app's end of the wire. The admin is where this script came from; nobody else is spoken to or heard. */
export class AdminChannel {
  readonly #origin: string
  readonly #waiting = new Map<number, (value: unknown) => void>()
  readonly #listeners: ((message: FromAdmin) => void)[] = []
  #requests = 0

  constructor(origin: string) {
    this.#origin = origin
    addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.origin !== this.#origin || event.source !== parent || !isFromAdmin(event.data)) return
      this.#hear(event.data)
    })
  }

  say(message: FromApp): void {
    if (parent !== window) parent.postMessage({ mark, ...message }, this.#origin)
  }

  ask(question: WithoutRequest<Question>): Promise<unknown> {
    const request = ++this.#requests
    return new Promise((resolve) => {
      this.#waiting.set(request, resolve)
      this.say({ ...question, request })
    })
  }

  onMessage(listener: (message: FromAdmin) => void): void {
    this.#listeners.push(listener)
  }

  #hear(message: FromAdmin): void {
    if (message.type === 'answer') {
      this.#waiting.get(message.request)?.(message.value)
      this.#waiting.delete(message.request)
      return
    }
    for (const listener of this.#listeners) listener(message)
  }
}

function isFromAdmin(data: unknown): data is FromAdmin {
  return typeof data === 'object' && data !== null && 'mark' in data && data.mark === mark && 'type' in data
}
