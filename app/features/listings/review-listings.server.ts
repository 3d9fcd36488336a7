import { z } from 'zod'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { remember } from '#app/data/listing-memory-repository.server.ts'
import { textsWithTranslations, type TextWithTranslation } from '#app/data/listing-table.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { termsFor } from '#app/data/listing-term-repository.server.ts'
import { saveTranslationWork, type TranslationWork } from '#app/data/listing-translation-repository.server.ts'
import { chunksOf } from '#app/jobs/catalogue/pages.ts'
import { segmentsOf } from '#shared/listings/memory/segments.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { chosenOwnersSchema, ownerIdsOf } from './chosen-owners.server.ts'
import { countOf, judge } from './judge-translation.ts'

const ownersAtOnce = 50

const reviewSchema = z.object({
  chosen: chosenOwnersSchema,
  locales: z.array(z.string().max(20)).min(1).max(30),
  marketId: z.string().max(60).default(''),
})

export interface Reviewed {
  readonly reviewed: number
  /** Texts that the guard stops, and such with warnings nobody has accepted: left as they are. */
  readonly blocked: number
  readonly warned: number
}

/** Marks drafts as reviewed, except what the guard stops or warns of. Fails with `nothing-chosen`. */
export async function reviewListings(shop: string, request: unknown, who: string): Promise<Result<Reviewed>> {
  const asked = reviewSchema.safeParse(request)
  if (!asked.success) return failure('nothing-chosen')
  const { chosen, locales, marketId } = asked.data
  const ownerIds = await withShop(shop, (db) => ownerIdsOf(db, shop, chosen))
  const total = { reviewed: 0, blocked: 0, warned: 0 }
  // In steps: the guard reads every word, and others wait for this process meanwhile.
  for (const some of chunksOf(ownerIds, ownersAtOnce)) {
    for (const locale of locales) {
      const done = await withShop(shop, async (db) => {
        const texts = await textsWithTranslations(db, shop, { ownerIds: some, locale, marketId })
        const drafts = texts.filter(({ state, value }) => (state === 'draft' || state === 'needs-review') && value !== null)
        return reviewTexts(db, shop, who, drafts)
      })
      total.reviewed += done.reviewed
      total.blocked += done.blocked
      total.warned += done.warned
    }
  }
  await withShop(shop, (db) => recordAudit(db, shop, { who, action: 'listings-reviewed', subject: locales.join(','), after: { ...total } }))
  return success(total)
}

/** Marks these texts as reviewed where nothing stands against it, and remembers them. All of one language. */
export async function reviewTexts(db: ShopDatabase, shop: string, who: string, texts: readonly TextWithTranslation[]): Promise<Reviewed> {
  const [first] = texts
  if (first === undefined) return { reviewed: 0, blocked: 0, warned: 0 }
  const from = (await listingLocales(db, shop)).find(({ primary }) => primary)?.locale ?? 'en'
  const terms = await termsFor(db, shop, first.locale)
  let [blocked, warned] = [0, 0]
  const work: TranslationWork[] = []
  for (const text of texts) {
    const value = text.value ?? ''
    const counts = countOf(judge({ key: text.key, source: text.source, value }, from, text.locale, terms), text.accepted)
    const stopped = counts.blocking > 0 || counts.warnings > 0
    if (counts.blocking > 0) blocked += 1
    else if (stopped) warned += 1
    work.push({ ...workOf(text), ...counts, ...(stopped ? {} : { state: 'reviewed' as const, who }) })
  }
  await saveTranslationWork(db, shop, work)
  const approved = work.filter(({ state }) => state === 'reviewed')
  const sources = new Map(texts.map((text) => [`${text.resourceId}|${text.key}`, text]))
  const entries = approved.flatMap(({ resourceId, key, value }) => {
    const text = sources.get(`${resourceId}|${key}`)
    return text === undefined || value === null || key === 'handle' || text.marketId !== '' ? [] : pairsOf(text, value)
  })
  await remember(db, shop, { from, to: first.locale }, entries)
  return { reviewed: approved.length, blocked, warned }
}

/** The whole text, and its paragraphs where both sides have as many. */
function pairsOf({ source, type }: TextWithTranslation, target: string): { source: string; target: string }[] {
  if (type !== 'HTML') return [{ source, target }]
  const [ours, theirs] = [segmentsOf(source).segments, segmentsOf(target).segments]
  return ours.length === theirs.length ? ours.map((one, index) => ({ source: one, target: theirs[index] ?? '' })) : []
}

/** The work on a text as it stands. */
export function workOf(text: TextWithTranslation): TranslationWork {
  const { resourceId, key, locale, marketId, ownerId, value, digest, base, accepted, blocking, warnings } = text
  const state = text.state === 'needs-review' || text.state === 'reviewed' ? text.state : 'draft'
  const origin = (['manual', 'memory', 'provider', 'layer', 'glossary', 'import', 'device'] as const).find((one) => one === text.origin) ?? 'manual'
  return { resourceId, key, locale, marketId, ownerId, value, state, digest, base, blocking, warnings, accepted, origin, who: null }
}
