import { z } from 'zod'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { remember } from '#app/data/listing-memory-repository.server.ts'
import { textsWithTranslations, type TextWithTranslation } from '#app/data/listing-table.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { termsFor } from '#app/data/listing-term-repository.server.ts'
import { saveTranslationWork, type TranslationWork } from '#app/data/listing-translation-repository.server.ts'
import { addTask, latestTask, noteProgress, type TaskRecord } from '#app/data/task-repository.server.ts'
import { chunksOf } from '#app/jobs/catalogue/pages.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { segmentsOf } from '#shared/listings/memory/segments.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { chosenOwnersSchema, ownerIdsOf } from './chosen-owners.server.ts'
import { countOf, judgeOnce } from './judge-translation.ts'
import { listingsPageSize } from './listings.ts'

const reviewSchema = z.object({
  chosen: chosenOwnersSchema,
  locales: z.array(z.string().max(20)).min(1).max(30),
  marketId: z.string().max(60).default(''),
})

const inputSchema = z.object({ ownerIds: z.array(z.string()), locales: z.array(z.string()), marketId: z.string() })
type ReviewInput = z.infer<typeof inputSchema>

const reviewedSchema = z.object({
  reviewed: z.number(),
  /** Texts that the guard stops, and such with warnings nobody has accepted: left as they are. */
  blocked: z.number(),
  warned: z.number(),
})
export type Reviewed = z.infer<typeof reviewedSchema>

const nothing: Reviewed = { reviewed: 0, blocked: 0, warned: 0 }

/** What a review that runs in the background has come to so far. */
export function reviewedSoFar(outcome: unknown): Reviewed {
  const known = reviewedSchema.safeParse(outcome)
  return known.success ? known.data : nothing
}

/**
 * Marks drafts as reviewed, except what the guard stops or warns of: a screenful at once, more as a task to be watched and
 * stopped. Fails with `nothing-chosen` or `review-running`.
 */
export async function reviewListings(shop: string, request: unknown, who: string): Promise<Result<Reviewed | { readonly taskId: string }>> {
  const asked = reviewSchema.safeParse(request)
  if (!asked.success) return failure('nothing-chosen')
  const { chosen, locales, marketId } = asked.data
  return withShop(shop, async (db) => {
    const ownerIds = await ownerIdsOf(db, shop, chosen)
    const input: ReviewInput = { ownerIds, locales, marketId }
    const total = ownerIds.length * locales.length
    if (ownerIds.length <= listingsPageSize) {
      let found = nothing
      for (const locale of locales) found = sum(found, await reviewOwners(db, shop, who, { ownerIds, locale, marketId }))
      await recordReview(db, shop, who, locales, found)
      return success(found)
    }
    if ((await latestTask(db, shop, 'review-listings', ['queued', 'running'])) !== null) return failure('review-running')
    const taskId = await addTask(db, shop, { kind: 'review-listings', input, total, who })
    await enqueue('review-listings', { shop, taskId }, { db })
    return success({ taskId })
  })
}

/** Does a review that was put off to a task, a screenful a step. Goes on where a killed run stopped; false when somebody cancelled it. */
export async function reviewInSteps(shop: string, task: TaskRecord, signal: AbortSignal): Promise<boolean> {
  const { ownerIds, locales, marketId } = inputSchema.parse(task.input)
  const steps = locales.flatMap((locale) => chunksOf(ownerIds, listingsPageSize).map((some) => ({ locale, marketId, ownerIds: some })))
  let found = reviewedSoFar(task.outcome)
  let [done, goesOn] = [0, true]
  for (const step of steps) {
    done += step.ownerIds.length
    if (done <= task.done) continue
    signal.throwIfAborted()
    await withShop(shop, async (db) => {
      // Holds a stop back until this step is done and counted.
      goesOn = await noteProgress(db, shop, task.id, { done })
      if (!goesOn) return
      found = sum(found, await reviewOwners(db, shop, task.createdBy, step))
      await noteProgress(db, shop, task.id, { done, outcome: { ...found } })
    })
    if (!goesOn) break
  }
  await withShop(shop, (db) => recordReview(db, shop, task.createdBy, locales, found))
  return goesOn
}

async function reviewOwners(db: ShopDatabase, shop: string, who: string, step: { readonly ownerIds: readonly string[]; readonly locale: string; readonly marketId: string }): Promise<Reviewed> {
  const texts = await textsWithTranslations(db, shop, step)
  return reviewTexts(db, shop, who, texts.filter(({ state, value }) => (state === 'draft' || state === 'needs-review') && value !== null))
}

async function recordReview(db: ShopDatabase, shop: string, who: string, locales: readonly string[], found: Reviewed): Promise<void> {
  await recordAudit(db, shop, { who, action: 'listings-reviewed', subject: locales.join(','), after: { ...found } })
}

const sum = (one: Reviewed, other: Reviewed): Reviewed => ({
  reviewed: one.reviewed + other.reviewed, blocked: one.blocked + other.blocked, warned: one.warned + other.warned,
})

/** Marks these texts as reviewed where nothing stands against it, and remembers them. All of one language. */
export async function reviewTexts(db: ShopDatabase, shop: string, who: string, texts: readonly TextWithTranslation[]): Promise<Reviewed> {
  const [first] = texts
  if (first === undefined) return nothing
  const from = (await listingLocales(db, shop)).find(({ primary }) => primary)?.locale ?? 'en'
  const terms = await termsFor(db, shop, first.locale)
  const judged = judgeOnce(from, first.locale, terms)
  let [blocked, warned] = [0, 0]
  const work: TranslationWork[] = []
  for (const text of texts) {
    const value = text.value ?? ''
    const counts = countOf(judged({ key: text.key, source: text.source, value }), text.accepted)
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
