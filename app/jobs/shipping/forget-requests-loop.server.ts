import { forgetOldCarrierRequests } from '#app/data/carrier-request-repository.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'

const everyMs = 60 * 60 * 1000

/** Deletes carrier requests older than 30 days, now and every hour. Two workers that do it at once do no harm. */
export function startForgettingRequests(): { stop: () => void } {
  const forget = () => {
    forgetOldCarrierRequests().then(
      (deleted) => deleted > 0 && logger.info({ deleted }, 'old carrier requests deleted'),
      (error: unknown) => logger.error({ reason: safeMessage(error) }, 'old carrier requests not deleted'),
    )
  }
  forget()
  const timer = setInterval(forget, everyMs).unref()
  return { stop: () => clearInterval(timer) }
}
