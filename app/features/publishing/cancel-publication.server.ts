import type { Result } from '#shared/result/result.ts'
import type { PublicationState } from './publishing.ts'

/** Asks a publication to stop between two batches; what is written stays written and can be undone. */
export async function cancelPublication(_shop: string, _id: string, _who: string): Promise<Result<PublicationState>> {
  throw new Error('cancelPublication is being written')
}
