import { setTimeout as sleep } from 'node:timers/promises'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { workNextShop } from './work-inbox.server.ts'

const idleMs = 500
const troubleMs = 3_000

export interface InboxLoop {
  /** Takes no further events and waits for those under way. */
  stop(): Promise<void>
}

/** Works the inbox off, `lanes` shops at once, until it is stopped. */
export function startInbox(lanes = 3): InboxLoop {
  const stopping = new AbortController()
  const running = Array.from({ length: lanes }, () => lane(stopping.signal))
  return {
    async stop() {
      stopping.abort()
      await Promise.all(running)
    },
  }
}

async function lane(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const pause = await workNextShop().then(
      (worked) => (worked ? 0 : idleMs),
      (error: unknown) => {
        logger.error({ reason: safeMessage(error) }, 'inbox')
        return troubleMs
      },
    )
    if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => undefined)
  }
}
