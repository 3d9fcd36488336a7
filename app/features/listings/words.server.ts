import { z } from 'zod'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { memorySize } from '#app/data/listing-memory-repository.server.ts'
import { chooseProvider, listingProviders, removeProvider } from '#app/data/listing-provider-repository.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { allTerms, removeTerm, replaceTerms, storeTerm } from '#app/data/listing-term-repository.server.ts'
import type { FileProblem } from '#app/features/files/file-problem.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { isServiceAccount } from './providers/google.ts'
import { sealProviderKey } from './providers/provider-of.server.ts'
import { providerNameSchema, providerSettingsSchema } from './providers/provider-settings.ts'
import { readTermsCsv, writeTermsCsv } from './terms-file.ts'
import type { WordsView } from './words.ts'

/** The shop's glossary, what it remembers and its translation services, keys left out. */
export async function wordsView(shop: string): Promise<WordsView> {
  return withShop(shop, async (db) => ({
    languages: (await listingLocales(db, shop)).filter(({ primary }) => !primary).map(({ locale }) => locale),
    terms: await allTerms(db, shop),
    remembered: await memorySize(db, shop),
    providers: (await listingProviders(db, shop)).flatMap(({ chosen, settings, sealedKey, charactersSent }) => {
      const known = providerSettingsSchema.safeParse(settings)
      return known.success ? [{ settings: known.data, chosen, hasKey: sealedKey !== null, charactersSent: Number(charactersSent) }] : []
    }),
  }))
}

export async function termsCsv(shop: string): Promise<string> {
  return writeTermsCsv(await withShop(shop, (db) => allTerms(db, shop)))
}

export type TermsOutcome =
  | { readonly ok: true; readonly value: { readonly terms: number } }
  | { readonly ok: false; readonly code: string; readonly params: Readonly<Record<string, string>>; readonly problems: readonly FileProblem[]; readonly problemCount: number }

/** Puts the glossary of a file in place of the one there was: all of it, or nothing and the lines to correct. */
export async function importTerms(shop: string, text: string, who: string): Promise<TermsOutcome> {
  return withShop(shop, async (db) => {
    const locales = (await listingLocales(db, shop)).map(({ locale }) => locale)
    const { terms, problems } = readTermsCsv(text, locales)
    if (problems.length > 0) {
      return { ok: false, code: 'file-has-problems', params: { count: String(problems.length) }, problems: problems.slice(0, 500), problemCount: problems.length }
    }
    await replaceTerms(db, shop, terms)
    await recordAudit(db, shop, { who, action: 'glossary-imported', subject: 'glossary', after: { terms: terms.length } })
    return { ok: true, value: { terms: terms.length } }
  })
}

const termSchema = z.object({ source: z.string().trim().min(1).max(200), locale: z.string().max(20), target: z.string().trim().max(200) })

/** Adds a word or says it anew; an empty translation: the word stays as it is. Fails with `term-empty` or `term-language-missing`. */
export async function addTerm(shop: string, request: unknown, who: string): Promise<Result<null>> {
  const term = termSchema.safeParse(request)
  if (!term.success) return failure('term-empty')
  const { source, locale, target } = term.data
  if (target !== '' && locale === '') return failure('term-language-missing')
  await withShop(shop, async (db) => {
    await storeTerm(db, shop, { source, locale, target: target === '' ? null : target })
    await recordAudit(db, shop, { who, action: 'glossary-changed', subject: source, after: { locale, target } })
  })
  return success(null)
}

export async function forgetTerm(shop: string, locale: string, source: string, who: string): Promise<void> {
  await withShop(shop, async (db) => {
    await removeTerm(db, shop, locale, source)
    await recordAudit(db, shop, { who, action: 'glossary-changed', subject: source, before: { locale } })
  })
}

/** Uses a translation service from now on. Its key is kept sealed; an empty one leaves the key that is there. */
export async function setProvider(shop: string, request: unknown, key: string, who: string): Promise<Result<null>> {
  const settings = providerSettingsSchema.safeParse(request)
  if (!settings.success) return failure(settings.error.issues.find(({ message }) => message.startsWith('provider-'))?.message ?? 'provider-settings-wrong')
  const { provider } = settings.data
  if (key.length > 10_000 || (provider === 'google' && key !== '' && !isServiceAccount(key))) return failure('provider-key-wrong')
  return withShop(shop, async (db) => {
    const known = (await listingProviders(db, shop)).find((one) => one.provider === provider)
    const needsKey = provider === 'deepl' || provider === 'google'
    if (needsKey && key === '' && (known?.sealedKey ?? null) === null) return failure('provider-key-missing')
    await chooseProvider(db, shop, provider, settings.data, key === '' ? null : sealProviderKey(shop, provider, key))
    await recordAudit(db, shop, { who, action: 'translation-service-set', subject: provider, after: { keyChanged: key !== '' } })
    return success(null)
  })
}

export async function dropProvider(shop: string, name: unknown, who: string): Promise<Result<null>> {
  const provider = providerNameSchema.safeParse(name)
  if (!provider.success) return failure('provider-settings-wrong')
  await withShop(shop, async (db) => {
    await removeProvider(db, shop, provider.data)
    await recordAudit(db, shop, { who, action: 'translation-service-removed', subject: provider.data })
  })
  return success(null)
}
