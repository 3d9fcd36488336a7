import { withShop } from '#app/data/database.server.ts'
import {
  findPublication, publicationLinesPage, recentPublications, undoingPublications,
} from '#app/data/publication-repository.server.ts'
import { variantsById } from '#app/data/variant-repository.server.ts'
import { publicationView } from './publication-view.ts'
import type { LineState, PublicationLines, PublicationState } from './publishing.ts'

const mostListed = 50

/** Null when the shop has no such publication. */
export async function publicationState(shop: string, id: string): Promise<PublicationState | null> {
  if (!isPublicationId(id)) return null
  return withShop(shop, async (db) => {
    const publication = await findPublication(db, shop, id)
    if (publication === null) return null
    const [undoneBy] = await undoingPublications(db, shop, [id])
    return publicationView(publication, undoneBy ?? null)
  })
}

/** The market's publications, newest first, at most 50. */
export async function publications(shop: string, country: string): Promise<PublicationState[]> {
  return withShop(shop, async (db) => {
    const found = await recentPublications(db, shop, country, mostListed)
    const undoing = await undoingPublications(db, shop, found.map(({ id }) => id))
    return found.map((one) => publicationView(one, undoing.find(({ undoes }) => undoes === one.id) ?? null))
  })
}

/** Lines of one publication by variant, those of a state when given. */
export async function publicationLines(
  shop: string, id: string, { page, pageSize, state }: { page: number; pageSize: number; state?: LineState },
): Promise<PublicationLines> {
  if (!isPublicationId(id)) return { total: 0, page, pageSize, lines: [] }
  return withShop(shop, async (db) => {
    const window = { skip: (page - 1) * pageSize, take: pageSize, ...(state === undefined ? {} : { state }) }
    const { total, lines } = await publicationLinesPage(db, shop, id, window)
    const variants = await variantsById(db, shop, lines.map(({ variantId }) => variantId))
    const known = new Map(variants.map((variant) => [variant.variantId, variant]))
    return {
      total, page, pageSize,
      lines: lines.map((line) => {
        const variant = known.get(line.variantId)
        return {
          ...line,
          title: variant?.productTitle ?? null,
          variantTitle: variant?.variantTitle ?? null,
          sku: variant?.sku ?? null,
        }
      }),
    }
  })
}

export function isPublicationId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
