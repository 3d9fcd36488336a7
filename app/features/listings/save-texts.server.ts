import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { textsWithTranslations, type TextWithTranslation } from '#app/data/listing-table.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { termsFor } from '#app/data/listing-term-repository.server.ts'
import { saveTranslationWork, type TranslationWork } from '#app/data/listing-translation-repository.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { countOf, judge } from './judge-translation.ts'
import { reviewTexts, workOf, type Reviewed } from './review-listings.server.ts'

const saveSchema = z.object({
  ownerId: z.string().max(100),
  locale: z.string().max(20),
  marketId: z.string().max(60),
  texts: z.array(z.object({
    resourceId: z.string().max(100),
    key: z.string().max(100),
    /** Empty: nothing is translated here. */
    value: z.string().max(500_000),
    origin: z.enum(['manual', 'memory', 'device']).default('manual'),
    /** Names of warnings that a person accepts. */
    accepted: z.array(z.string().max(300)).max(100).default([]),
    /** Where somebody changed the text elsewhere: whose wording holds. */
    conflict: z.enum(['mine', 'theirs']).optional(),
  })).max(250),
  review: z.boolean(),
})

export interface Saved extends Reviewed {
  readonly saved: number
}

/**
 * Keeps what a person wrote in the editor, and marks it as reviewed if asked and nothing stands against it. Fails with
 * `save-unreadable`, `language-unknown` or `listing-gone`.
 */
export async function saveTexts(shop: string, request: unknown, who: string): Promise<Result<Saved>> {
  const asked = saveSchema.safeParse(request)
  if (!asked.success) return failure('save-unreadable')
  const { ownerId, locale, marketId, texts, review } = asked.data
  return withShop(shop, async (db) => {
    const locales = await listingLocales(db, shop)
    const from = locales.find(({ primary }) => primary)?.locale ?? 'en'
    if (!locales.some((one) => one.locale === locale && (!one.primary || marketId !== ''))) return failure('language-unknown', { locale })
    const where = { ownerIds: [ownerId], locale, marketId }
    const known = await textsWithTranslations(db, shop, where)
    if (known.length === 0) return failure('listing-gone')
    const terms = await termsFor(db, shop, locale)
    const work = texts.flatMap((text): TranslationWork[] => {
      const old = known.find(({ resourceId, key }) => resourceId === text.resourceId && key === text.key)
      if (old === undefined) return []
      const value = text.conflict === 'theirs' ? null : text.value.trim() === '' ? null : text.value
      const counts = value === null ? { blocking: 0, warnings: 0 } : countOf(judge({ key: old.key, source: old.source, value }, from, locale, terms), text.accepted)
      return [{ ...begun(old, text.conflict), ...counts, value, digest: value === null ? null : old.sourceDigest, accepted: text.accepted, origin: text.origin, who, state: 'draft' }]
    })
    await saveTranslationWork(db, shop, work)
    if (!review) return success({ saved: work.length, reviewed: 0, blocked: 0, warned: 0 })
    const now = await textsWithTranslations(db, shop, where)
    const touched = now.filter(({ resourceId, key, value, state }) =>
      value !== null && state !== 'published' && state !== 'conflict' && texts.some((text) => text.resourceId === resourceId && text.key === key))
    return success({ saved: work.length, ...(await reviewTexts(db, shop, who, touched)) })
  })
}

/** Work that begins now begins from what Shopify holds; so does work that overrides what was changed there. */
function begun(text: TextWithTranslation, conflict: 'mine' | 'theirs' | undefined): TranslationWork {
  const work = workOf(text)
  return text.value === null || conflict !== undefined ? { ...work, base: text.held } : work
}
