import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { recall } from '#app/data/listing-memory-repository.server.ts'
import { chosenProvider } from '#app/data/listing-provider-repository.server.ts'
import { textsWithTranslations } from '#app/data/listing-table.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { termsFor } from '#app/data/listing-term-repository.server.ts'
import { chunksOf } from '#app/jobs/catalogue/pages.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { chosenOwnersSchema, ownerIdsOf } from './chosen-owners.server.ts'
import { isWordless, knownSegment, planDraft } from './draft-texts.ts'
import { providerSettingsSchema } from './providers/provider-settings.ts'

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
  for (const locale of locales) {
    const counted = new Set<string>()
    for (const some of chunksOf(ownerIds, 200)) {
      await withShop(shop, async (db) => {
        const rows = await textsWithTranslations(db, shop, { ownerIds: some, locale, marketId: '' })
        const open = rows.filter(({ required, state }) => required && (state === 'missing' || (outdated && state === 'outdated')))
        const plans = open.map(({ source, type }) => planDraft(source, type).segments)
        const memory = await recall(db, shop, { from, to: locale }, plans.flat())
        const terms = await termsFor(db, shop, locale)
        for (const segments of plans) {
          const unknown = segments.filter((segment) => !isWordless(segment) && knownSegment(segment, memory, terms, from) === null)
          texts += 1
          if (unknown.length === 0) known += 1
          for (const segment of unknown) {
            if (!counted.has(segment)) characters += segment.length
            counted.add(segment)
          }
        }
      })
    }
  }
  const cost = price === null ? null : { minor: Math.ceil((characters * price.minor) / 1_000_000), currency: price.currency }
  return success({ texts, known, characters, cost })
}
