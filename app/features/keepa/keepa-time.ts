const minute = 60_000
const epochMinutes = 21_564_000

/** An instant of Keepa's clock, minutes since 2011-01-01, as ISO in UTC. Source: github.com/keepacom/api_backend, KeepaTime. */
export function instantOfKeepa(keepaMinutes: number): string {
  return new Date((keepaMinutes + epochMinutes) * minute).toISOString()
}
