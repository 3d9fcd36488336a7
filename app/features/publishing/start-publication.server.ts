import type { Result } from '#shared/result/result.ts'
import type { PublicationStarted, StartOptions } from './publishing.ts'

/** Records what differs between proposed and fixed prices and starts writing it. Fails with `nothing-to-publish`, `stale-facts`, … */
export async function startPublication(
  _shop: string, _country: string, _who: string, _options?: StartOptions,
): Promise<Result<PublicationStarted>> {
  throw new Error('startPublication is being written')
}
