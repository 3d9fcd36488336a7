import { randomUUID } from 'node:crypto'
import { withShop } from '#app/data/database.server.ts'
import {
  addPublication, findPublication, publicationLines, publicationUnderWay, undoingPublications, type LineRecord,
  type PublicationRecord,
} from '#app/data/publication-repository.server.ts'
import { variantsById } from '#app/data/variant-repository.server.ts'
import { readFixedPrices, type FixedPrice } from '#app/jobs/catalogue/fixed-prices.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'
import { isPublicationId } from './publication-state.server.ts'
import { publicationView } from './publication-view.ts'
import type { ChangedSince, UndoOutcome } from './publishing.ts'

const mostChangedShown = 50

type FixedPrices = ReadonlyMap<string, FixedPrice>

/**
 * Puts back what a publication changed, as a new publication. Reads the price list first and refuses with
 * `prices-changed-since` when something was changed elsewhere, unless that may be left as it is (`leaveChanged`). Fails
 * also with `publication-unknown`, `cannot-undo`, `price-list-gone`, `publication-running` or `nothing-to-undo`.
 */
export async function undoPublication(
  shop: string, id: string, who: string, { leaveChanged = false }: { readonly leaveChanged?: boolean } = {},
): Promise<UndoOutcome> {
  const found = isPublicationId(id) ? await readPublication(shop, id) : null
  if (found === null) return refused('publication-unknown')
  const { publication, lines, undoable } = found
  if (!undoable || publication.priceListId === null) return refused('cannot-undo')
  const held = await readFixedPrices(await adminClient(shop), publication.priceListId)
  if (held === null) return refused('price-list-gone')
  const changed = lines.filter((line) => !stillStands(line, held))
  if (changed.length > 0 && !leaveChanged) {
    return refused('prices-changed-since', { count: String(changed.length) }, await shownChanges(shop, changed, held))
  }
  const undone = lines
    .filter((line) => stillStands(line, held) && line.before !== line.after)
    .map(({ variantId, before, after }) => ({ variantId, before: after, after: before, assumed: null }))
  if (undone.length === 0) return refused('nothing-to-undo')
  return addUndo(shop, publication, undone, who)
}

async function readPublication(shop: string, id: string) {
  return withShop(shop, async (db) => {
    const publication = await findPublication(db, shop, id)
    if (publication === null) return null
    const [undoneBy] = await undoingPublications(db, shop, [id])
    const undoable = publicationView(publication, undoneBy ?? null).canUndo
    const lines = undoable ? await publicationLines(db, shop, id, ['written', 'verified']) : []
    return { publication, lines, undoable }
  })
}

async function addUndo(
  shop: string, publication: PublicationRecord, lines: Parameters<typeof addPublication>[3], who: string,
): Promise<UndoOutcome> {
  const { country, currency, priceListId, policy, factsVersion } = publication
  const id = randomUUID()
  return withShop(shop, async (db) => {
    if ((await publicationUnderWay(db, shop, country)) !== null) return refused('publication-running', { country })
    const undo = {
      id, country, currency, priceListId, factsVersion,
      policy: policy ?? {},
      undoes: publication.id,
      createdBy: who,
    }
    await addPublication(db, shop, undo, lines)
    await enqueue('publish-prices', { shop, publicationId: id }, { db })
    return { ok: true, value: { id, total: lines.length } }
  })
}

function stillStands({ variantId, after }: LineRecord, held: FixedPrices): boolean {
  return (held.get(variantId)?.price.minor ?? null) === after
}

async function shownChanges(shop: string, lines: readonly LineRecord[], held: FixedPrices): Promise<ChangedSince[]> {
  const shown = lines.slice(0, mostChangedShown)
  const variants = await withShop(shop, (db) => variantsById(db, shop, shown.map(({ variantId }) => variantId)))
  const known = new Map(variants.map((variant) => [variant.variantId, variant]))
  return shown.map(({ variantId, after }) => ({
    variantId,
    title: known.get(variantId)?.productTitle ?? null,
    sku: known.get(variantId)?.sku ?? null,
    wrote: after,
    found: held.get(variantId)?.price.minor ?? null,
  }))
}

function refused(
  code: string, params: Readonly<Record<string, string>> = {}, changed: readonly ChangedSince[] = [],
): UndoOutcome {
  return { ok: false, code, params, changed }
}
