import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import {
  beginListingPublication, endListingPublication, findListingPublication, listingLines, settleListingLines, type ListingLine,
} from '#app/data/listing-publication-repository.server.ts'
import { noteHeldElsewhere, notePublishedTranslations } from '#app/data/listing-translation-repository.server.ts'
import type { Problem } from '#app/data/publication-repository.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { publishTranslations, type TranslationOutcome, type TranslationWish } from '#app/shopify/publish-translations.server.ts'

/**
 * Brings a run's translations to Shopify and reads them back. May be called again after a crash at any point: what
 * stands in Shopify decides what is left to do. Throws only when Shopify or the database can't be reached.
 */
export async function publishListings(client: AdminClient, shop: string, id: string): Promise<void> {
  const publication = await withShop(shop, (db) => beginListingPublication(db, shop, id))
  if (publication === null) return
  if (publication.cancelAsked) return end(shop, id, null)
  const pending = await withShop(shop, (db) => listingLines(db, shop, id, ['pending']))
  const lines = new Map(pending.map((line) => [nameOf(line), line]))
  const wishes = pending.map(({ resourceId, key, locale, marketId, before, after, digest }): TranslationWish => ({
    resourceId, key, locale, before, digest, value: after, marketId: marketId === '' ? null : marketId,
  }))
  await publishTranslations(client, wishes, async (outcomes, writeCalls) => {
    const settled = outcomes.flatMap(({ place, state, error, found }): Settled[] => {
      const line = lines.get(nameOf({ ...place, marketId: place.marketId ?? '' }))
      return line === undefined ? [] : [{ line, state, error: error ?? null, found }]
    })
    return withShop(shop, async (db) => {
      await notePublishedTranslations(db, shop, settled.filter(({ state }) => state === 'verified').map(({ line }) => ({ ...line, value: line.after })))
      await noteHeldElsewhere(db, shop, settled.flatMap(changedElsewhere))
      const settledLines = settled.map(({ line: { resourceId, key, locale, marketId }, state, error }) => ({ resourceId, key, locale, marketId, state, error }))
      return settleListingLines(db, shop, id, settledLines, writeCalls)
    })
  })
  await end(shop, id, null)
}

interface Settled {
  readonly line: ListingLine
  readonly state: TranslationOutcome['state']
  readonly error: Problem | null
  readonly found: string | null | undefined
}

function changedElsewhere({ line, found }: Settled): (ListingLine & { value: string | null })[] {
  return found === undefined ? [] : [{ ...line, value: found }]
}

function nameOf({ resourceId, key, locale, marketId }: Pick<ListingLine, 'resourceId' | 'key' | 'locale' | 'marketId'>): string {
  return [resourceId, key, locale, marketId].join('|')
}

/** Ends a run that can't go on; what it wrote stays written and can be undone. */
export async function failListings(shop: string, id: string, { code, params }: Problem): Promise<void> {
  await end(shop, id, { code, params })
}

async function end(shop: string, id: string, problem: Problem | null): Promise<void> {
  await withShop(shop, async (db) => {
    const publication = await findListingPublication(db, shop, id)
    if (publication === null || publication.endedAt !== null) return
    const { total, verified, failed, writeCalls, createdBy, undoes, cancelAsked } = publication
    const stopped = problem === null && cancelAsked && verified + failed < total
    const status = stopped ? 'cancelled' : problem !== null || (total > 0 && failed === total) ? 'failed' : 'done'
    await endListingPublication(db, shop, id, status, problem)
    await recordAudit(db, shop, {
      who: createdBy,
      action: undoes === null ? 'listings-published' : 'listings-undone',
      subject: 'listings',
      before: { publication: id, undoes },
      after: { status, total, verified, failed, writeCalls, problem: problem?.code ?? null },
    })
  })
}
