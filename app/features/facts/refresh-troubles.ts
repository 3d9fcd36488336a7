import type { RefreshState } from '#app/data/facts/fact-refresh-repository.server.ts'
import type { RefreshTrouble } from './facts.ts'

const dayMs = 24 * 60 * 60 * 1000
/** Looks come daily; after this long without one, nobody is looking. */
const lookDays = 3
/** The longest that a bank is closed at a stretch is Easter and Christmas with their weekends. */
const stillDays = 6

/** What is wrong with the scheduled looks: one failed, none is made any more, or the source itself stands still. */
export function refreshTroubles(states: readonly RefreshState[], now: Date): RefreshTrouble[] {
  return states.flatMap((state) => troubleOf(state, now) ?? [])
}

function troubleOf({ source, problem, failingSince, succeededAt, checkedAt, upTo }: RefreshState, now: Date): RefreshTrouble | null {
  const daysSince = (moment: Date) => (now.getTime() - moment.getTime()) / dayMs
  if (problem !== null) return { source, since: (failingSince ?? checkedAt).toISOString(), ...problem }
  const looked = succeededAt ?? checkedAt
  if (daysSince(looked) > lookDays) return { source, since: looked.toISOString(), code: 'facts-not-looked', params: {} }
  const last = upTo === null ? null : new Date(`${upTo}T00:00:00Z`)
  if (last !== null && daysSince(last) > stillDays) return { source, since: last.toISOString(), code: 'facts-standing-still', params: {} }
  return null
}
