import { useFormat } from '#app/platform/i18n/use-format.ts'
import { useHydrated } from './use-hydrated.ts'

/** A moment in the reader's own time zone. The server does not know it and says UTC until the browser takes over. */
export function useLocalTime(): { moment: (instant: string) => string; clock: (instant: string) => string } {
  const format = useFormat()
  const hydrated = useHydrated()
  const zone = hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC'
  return {
    moment: (instant) => format.moment(instant, zone),
    clock: (instant) => format.clock(instant, zone),
  }
}

export function LocalTime({ instant }: { instant: string }) {
  const { moment } = useLocalTime()
  return (
    <time dateTime={instant} suppressHydrationWarning>
      {moment(instant)}
    </time>
  )
}
