import { logger, safeMessage } from './logger.server.ts'

/** Runs `stop` once when the process is asked to end, then ends it: with 0, or 1 when stopping failed. */
export function onStop(stop: () => Promise<void>): void {
  let asked = false
  const end = (signal: string) => {
    if (asked) return
    asked = true
    logger.info({ signal }, 'stopping')
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ reason: safeMessage(error) }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}
