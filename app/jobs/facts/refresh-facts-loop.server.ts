import { environment } from '#app/platform/env.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { refreshFacts } from './refresh-facts.server.ts'

const everyMs = 60 * 60 * 1000

/**
 * Looks at the official addresses now and every hour, which is when one may be due. Nothing where the surroundings say
 * that facts are refreshed by hand.
 */
export function startRefreshingFacts(): { stop: () => Promise<void> } {
  const { FACTS_REFRESH, DATABASE_OWNER_URL: ownerUrl } = environment()
  if (FACTS_REFRESH === 'off') return { stop: () => Promise.resolve() }
  const stopping = new AbortController()
  let running: Promise<void> = Promise.resolve()
  const look = () => {
    running = refreshFacts({ ownerUrl, signal: stopping.signal }).catch((error: unknown) => {
      logger.error({ reason: safeMessage(error) }, 'facts not refreshed')
    })
  }
  look()
  const timer = setInterval(look, everyMs).unref()
  return {
    stop: () => {
      clearInterval(timer)
      stopping.abort()
      return running
    },
  }
}
