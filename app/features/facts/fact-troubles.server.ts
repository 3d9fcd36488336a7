import { refreshStates } from '#app/data/facts/fact-refresh-repository.server.ts'
import type { RefreshTrouble } from './facts.ts'
import { refreshTroubles } from './refresh-troubles.ts'

/** What is wrong with the scheduled looks at official addresses; nothing where none is made. */
export async function factTroubles(): Promise<readonly RefreshTrouble[]> {
  return refreshTroubles(await refreshStates(), new Date())
}
