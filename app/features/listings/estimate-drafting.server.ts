import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { recall } from '#app/data/listing-memory-repository.server.ts'
import { chosenProvider } from '#app/data/listing-provider-repository.server.ts'
import { openTexts } from '#app/data/listing-table.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { termsFor } from '#app/data/listing-term-repository.server.ts'
import { chunksOf } from '#app/jobs/catalogue/pages.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { chosenOwnersSchema, ownerIdsOf } from './chosen-owners.server.ts'
import { isWordless, knownSegment, planDraft } from './draft-texts.ts'
import { providerSettingsSchema } from './providers/provider-settings.ts'

const ownersAtOnce = 1000

const requestSchema = z.object({ chosen: chosenOwnersSchema, locales: z.array(z.string().max(20)).min(1).max(30), outdated: z.boolean().default(false) })

export interface DraftEstimate {
  /** Texts that are missing, and how many of them memory and glossary can draft alone. */
  readonly texts: number
  readonly known: number
  /** What a service would be sent. */
  readonly characters: number
  /** Minor units, rounded up; null where the merchant has not said what the service costs. */
  readonly cost: { readonly minor: number; readonly currency: string } | null
}

/** What drafting would take, before it is begun. Fails with `nothing-chosen`. */
export async function estimateDrafting(shop: string, request: unknown): Promise<Result<DraftEstimate>> {
  const asked = requestSchema.safeParse(request)
  if (!asked.success) return failure('nothing-chosen')
  const { chosen, locales, outdated } = asked.data
  let [texts, known, characters] = [0, 0, 0]
  const { ownerIds, from, price } = await withShop(shop, async (db) => {
    const settings = providerSettingsSchema.safeParse((await chosenProvider(db, shop))?.settings)
    return {
      ownerIds: await ownerIdsOf(db, shop, chosen),
      from: (await listingLocales(db, shop)).find(({ primary }) => primary)?.locale ?? 'en',
      price: settings.success ? settings.data.pricePerMillion : null,
    }
  })
  const counted = new Map(locales.map((locale) => [locale, new Set<string>()]))
  for (const some of chunksOf(ownerIds, ownersAtOnce)) {
    const plans = new Map<string, readonly string[]>()
    for (const [locale, seen] of counted) {
      await withShop(shop, async (db) => {
        const open = await openTexts(db, shop, { ownerIds: some, locale, outdated })
        const planned = open.map(({ source, type, count }) => {
          const segments = plans.get(`${type} ${source}`) ?? planDraft(source, type).segments
          plans.set(`${type} ${source}`, segments)
          return { segments, count }
        })
        const memory = await recall(db, shop, { from, to: locale }, planned.flatMap(({ segments }) => segments))
        const terms = await termsFor(db, shop, locale)
        for (const { segments, count } of planned) {
          const unknown = segments.filter((segment) => !isWordless(segment) && knownSegment(segment, memory, terms, from) === null)
          texts += count
          if (unknown.length === 0) known += count
          for (const segment of unknown) {
            if (!seen.has(segment)) characters += segment.length
            seen.add(segment)
          }
        }
      })
    }
  }
  const cost = price === null ? null : { minor: Math.ceil((characters * price.minor) / 1_000_000), currency: price.currency }
  return success({ texts, known, characters, cost })
}
