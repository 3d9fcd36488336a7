import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { recall } from '#app/data/listing-memory-repository.server.ts'
import { chosenProvider, countCharacters } from '#app/data/listing-provider-repository.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { textsWithTranslations, type TextWithTranslation } from '#app/data/listing-table.server.ts'
import { termsFor } from '#app/data/listing-term-repository.server.ts'
import { saveTranslationWork, type Origin, type TranslationWork } from '#app/data/listing-translation-repository.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import type { TaskRecord } from '#app/data/task-repository.server.ts'
import { chunksOf } from '#app/jobs/catalogue/pages.ts'
import { progressOf } from '#app/jobs/run-task.server.ts'
import { readProblems, storedProblems, type TaskProblem } from '#app/jobs/task-problems.ts'
import type { Term } from '#shared/listings/glossary/terms.ts'
import { readLocale } from '#shared/listings/language.ts'
import { localise } from '#shared/listings/layer/localise.ts'
import type { ListingMarket } from '#shared/listings/layer/market.ts'
import type { Result } from '#shared/result/result.ts'
import { isWordless, knownSegment, planDraft, type DraftPlan } from './draft-texts.ts'
import { countOf, judgeOnce } from './judge-translation.ts'
import { listingMarket } from './listing-market.ts'
import type { TranslationProvider } from './providers/provider.ts'
import { providerOf } from './providers/provider-of.server.ts'

// A service takes its time over each text; without one the steps may be longer.
const ownersAtOnce = { asking: 20, alone: 100 }

export const draftInputSchema = z.object({
  locale: z.string(),
  marketId: z.string(),
  ownerIds: z.array(z.string()),
  /** Drafts what is outdated anew as well. */
  outdated: z.boolean(),
  useProvider: z.boolean(),
})
export type DraftInput = z.infer<typeof draftInputSchema>

interface Drafting {
  readonly shop: string
  readonly who: string
  readonly from: string
  readonly input: DraftInput
  readonly terms: readonly Term[]
  readonly market: ListingMarket | null
  readonly provider: { readonly name: string; readonly service: TranslationProvider } | null
  readonly signal: AbortSignal
}

/**
 * Drafts what is missing: from memory, glossary, a service if the merchant wants it, then the deterministic layer. What
 * nobody can draft stays missing. Goes on where a killed run stopped; false when somebody cancelled it.
 */
export async function draftListings(shop: string, task: TaskRecord, signal: AbortSignal): Promise<boolean> {
  const input = draftInputSchema.parse(task.input)
  const drafting = await prepare(shop, task.createdBy, input, signal)
  const problems = readProblems(task.outcome)
  let { done } = task
  for (const ownerIds of chunksOf(input.ownerIds.slice(done), drafting.provider === null ? ownersAtOnce.alone : ownersAtOnce.asking)) {
    signal.throwIfAborted()
    problems.push(...(await draftOwners(drafting, ownerIds)))
    done += ownerIds.length
    if (!(await progressOf(shop, task.id, { done, outcome: storedProblems(problems) }))) return false
  }
  return true
}

async function prepare(shop: string, who: string, input: DraftInput, signal: AbortSignal): Promise<Drafting> {
  return withShop(shop, async (db) => {
    const locales = await listingLocales(db, shop)
    const markets = await allMarkets(db, shop)
    const record = input.useProvider ? await chosenProvider(db, shop) : null
    const service = record === null ? null : providerOf(shop, record)
    return {
      shop, who, input, signal,
      from: locales.find(({ primary }) => primary)?.locale ?? 'en',
      terms: await termsFor(db, shop, input.locale),
      market: listingMarket(input.locale, markets.find(({ marketId }) => marketId === input.marketId)?.country ?? null),
      provider: record === null || service === null ? null : { name: record.provider, service },
    }
  })
}

interface Segments {
  readonly text: TextWithTranslation
  readonly plan: DraftPlan
}

async function draftOwners(drafting: Drafting, ownerIds: readonly string[]): Promise<TaskProblem[]> {
  const { shop, from, input, terms } = drafting
  const { locale, marketId } = input
  const texts = await withShop(shop, (db) => textsWithTranslations(db, shop, { ownerIds, locale, marketId }))
  const open = texts.filter(({ state, required }) => required && (state === 'missing' || (input.outdated && state === 'outdated')))
  const sameLanguage = baseOf(from) === baseOf(locale)
  const planned = open.map((text): Segments => {
    const source = marketId !== '' && text.everywhere !== null ? text.everywhere : text.source
    return { text, plan: planDraft(source, text.type) }
  })
  const segments = [...new Set(planned.flatMap(({ plan }) => plan.segments))]
  const memory = await withShop(shop, (db) => recall(db, shop, { from, to: locale }, segments))
  // A market's own wording starts from what every market reads.
  const written = (text: TextWithTranslation) => sameLanguage || (marketId !== '' && text.everywhere !== null)
  const unknown = planned.flatMap(({ text, plan }) =>
    written(text) ? [] : plan.segments.filter((segment) => !isWordless(segment) && knownSegment(segment, memory, terms, from) === null)
      .map((content) => ({ content, html: plan.html })))
  const asked = await ask(drafting, [...new Map(unknown.map((one) => [one.content, one])).values()])
  const judged = judgeOnce(from, locale, terms)
  const work: TranslationWork[] = []
  const problems: TaskProblem[] = []
  for (const { text, plan } of planned) {
    const drafted = written(text) ? { value: plan.assemble(plan.segments), origin: 'layer' as const } : assembled(plan, memory, terms, from, asked)
    if (!('value' in drafted)) {
      if (drafted.problem !== null) problems.push({ variantId: null, sku: text.source.slice(0, 60), ...drafted.problem })
      continue
    }
    const value = layered(drafting, drafted.value, drafted.origin, written(text) && !sameLanguage ? locale : sameLanguage ? from : locale)
    const counts = countOf(judged({ key: text.key, source: text.source, value }))
    work.push({
      resourceId: text.resourceId, key: text.key, locale, marketId, ownerId: text.ownerId, value,
      state: counts.blocking > 0 ? 'draft' : 'needs-review',
      digest: text.sourceDigest, base: text.held, ...counts, accepted: [], origin: drafted.origin, who: drafting.who,
    })
  }
  await withShop(shop, (db) => saveTranslationWork(db, shop, work))
  return problems
}

type Asked = ReadonlyMap<string, Result<string>>

async function ask({ shop, from, input, terms, provider, signal }: Drafting, texts: readonly { content: string; html: boolean }[]): Promise<Asked> {
  if (provider === null || texts.length === 0) return new Map()
  const answer = await provider.service.translate({ from, to: input.locale, texts, terms, signal })
  await withShop(shop, (db) => countCharacters(db, shop, provider.name, answer.characters))
  return new Map(texts.flatMap(({ content }, index) => {
    const result = answer.texts[index]
    return result === undefined ? [] : [[content, result] as const]
  }))
}

type Drafted = { readonly value: string; readonly origin: Origin } | { readonly problem: { code: string; params: Record<string, string> } | null }

function assembled(plan: DraftPlan, memory: ReadonlyMap<string, string>, terms: readonly Term[], from: string, asked: Asked): Drafted {
  const parts: { text: string; origin: Origin }[] = []
  for (const segment of plan.segments) {
    const known = knownSegment(segment, memory, terms, from)
    const answer = asked.get(segment)
    if (known !== null) parts.push(known)
    else if (isWordless(segment)) parts.push({ text: segment, origin: 'layer' })
    else if (answer?.ok) parts.push({ text: answer.value, origin: 'provider' })
    else return { problem: answer === undefined ? null : { code: answer.code, params: { ...answer.params } } }
  }
  const origin = (['provider', 'layer', 'glossary', 'memory'] as const).find((one) => parts.some((part) => part.origin === one)) ?? 'memory'
  return { value: plan.assemble(parts.map(({ text }) => text)), origin }
}

/** What a person approved before is not touched again. */
function layered({ market }: Drafting, value: string, origin: Origin, numbersOf: string): string {
  const locale = readLocale(numbersOf)
  return market === null || locale === null || origin === 'memory' ? value : localise(value, locale, market).content
}

function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag
}
