import { mark, type FromAdmin, type FromApp } from '../../app-bridge/messages.ts'

/** The admin's end of the wire: it hears only the app's origin, and only from the one frame it opened. */
export class AppChannel {
  readonly #frame: HTMLIFrameElement
  readonly #origin: string

  constructor(frame: HTMLIFrameElement, origin: string, hear: (message: FromApp) => void) {
    this.#frame = frame
    this.#origin = origin
    addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.origin === origin && event.source === frame.contentWindow && isFromApp(event.data))
        hear(event.data)
    })
  }

  say(message: FromAdmin): void {
    this.#frame.contentWindow?.postMessage({ mark, ...message }, this.#origin)
  }
}

function isFromApp(data: unknown): data is FromApp {
  return typeof data === 'object' && data !== null && 'mark' in data && data.mark === mark && 'type' in data
}
