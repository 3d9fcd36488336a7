import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { askToCancel, findPublication } from '#app/data/publication-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { isPublicationId } from './publication-state.server.ts'
import { publicationView } from './publication-view.ts'
import type { PublicationState } from './publishing.ts'

/**
 * Asks a publication to stop between two batches; what is written stays written and can be undone. Fails with
 * `publication-unknown` or `publication-ended`.
 */
export async function cancelPublication(shop: string, id: string, who: string): Promise<Result<PublicationState>> {
  if (!isPublicationId(id)) return failure('publication-unknown')
  return withShop(shop, async (db) => {
    const asked = await askToCancel(db, shop, id)
    const publication = await findPublication(db, shop, id)
    if (publication === null) return failure('publication-unknown')
    if (!asked) return failure('publication-ended')
    // Its own job does this at its next step; this one is for a publication whose job was lost with its worker.
    await enqueue('publish-prices', { shop, publicationId: id }, { db })
    await recordAudit(db, shop, { who, action: 'publication-cancel-asked', subject: publication.country, after: { publication: id } })
    return success(publicationView(publication, null))
  })
}
