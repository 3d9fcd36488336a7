import { withShop } from '#app/data/database.server.ts'
import { allMarkets, type MarketRecord } from '#app/data/market-repository.server.ts'
import { returnPolicies, type ReturnPolicyRecord } from '#app/data/return-policy-repository.server.ts'
import { recentReturnPublications, type ReturnText } from '#app/data/return-publication-repository.server.ts'
import { policyTextKey, readRefundPolicy } from '#app/jobs/returns/refund-policy.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { readShopLocales, readTranslations } from '#app/shopify/read-translations.server.ts'
import { clauseLanguageOf, mainLanguage, type ClauseLanguage } from '#shared/returns/text/clause-language.ts'
import { composePolicy } from '#shared/returns/text/compose-policy.ts'
import { policyHtml } from '#shared/returns/text/policy-html.ts'
import { dayOf } from './returns-page.server.ts'
import type { PublishPlan } from './returns.ts'

export interface PlannedTexts {
  readonly plan: PublishPlan
  /** What differs from what stands there. */
  readonly texts: readonly ReturnText[]
}

const rememberedRuns = 100

const placeOf = (locale: string | null, marketId: string | null) => `${locale ?? ''}|${marketId ?? ''}`

/**
 * What publishing the market's saved policy would write, read against the shop as it is: a text for the market in each of
 * the shop's languages that we have clauses for. The shop's own refund policy, which all other markets read, is written
 * where it is empty or `replaceOwn` asks for it; then texts of other markets that it outdates are written again.
 */
export async function planTexts(client: AdminClient, shop: string, market: MarketRecord, { replaceOwn }: { readonly replaceOwn: boolean }): Promise<PlannedTexts> {
  const { markets, policies, runs } = await withShop(shop, async (db) => ({
    markets: await allMarkets(db, shop),
    policies: await returnPolicies(db, shop),
    runs: await recentReturnPublications(db, shop, null, rememberedRuns),
  }))
  const policy = await readRefundPolicy(client)
  const locales = await readShopLocales(client)
  const primary = locales.find((locale) => locale.primary)?.locale ?? 'en'
  const written = lastWritten(runs.flatMap(({ texts }) => texts))
  const sharing = markets.filter(({ marketId }) => marketId !== null && marketId === market.marketId)
  const own = policies.filter(({ country }) => sharing.some((one) => one.country === country))
  const composed = locales.flatMap(({ locale }) => {
    const language = clauseLanguageOf(locale)
    return language === null ? [] : [{ locale, after: bodyOf(own, language) }]
  })

  const ownBody = policy?.body ?? ''
  const ownAfter = bodyOf(policies.filter(({ country }) => country === market.country), clauseLanguageOf(primary) ?? 'en')
  const writeOwn = ownBody === '' || (replaceOwn && ownBody !== ownAfter)
  const others = writeOwn ? [...written.values()].filter(({ locale, marketId, after }) => locale !== null && marketId !== market.marketId && after !== null) : []
  const places = [
    ...composed.map(({ locale }) => ({ locale, marketId: market.marketId })),
    ...others.map(({ locale, marketId }) => ({ locale: locale ?? '', marketId })),
  ]
  const held = policy === null ? null : await readTranslations(client, places.map((place) => ({ ...place, resourceId: policy.id, key: policyTextKey })))
  const standing = (locale: string, marketId: string | null) =>
    policy === null ? null : (held?.of({ resourceId: policy.id, key: policyTextKey, locale, marketId }) ?? null)

  const pending = { state: 'pending' as const, error: null }
  const translations = composed.map(({ locale, after }) => {
    const now = standing(locale, market.marketId)
    return { text: { ...pending, locale, marketId: market.marketId, before: now?.value ?? null, after }, same: !writeOwn && now !== null && !now.outdated && now.value.trim() === after.trim() }
  })
  const again = others.flatMap(({ locale, marketId, after }): ReturnText[] => {
    const value = standing(locale ?? '', marketId)?.value ?? null
    return value !== null && value === after ? [{ ...pending, locale, marketId, before: value, after: value }] : []
  })
  const texts: ReturnText[] = [
    ...(writeOwn ? [{ ...pending, locale: null, marketId: null, before: ownBody, after: ownAfter }] : []),
    ...translations.filter(({ same }) => !same).map(({ text }) => text),
    ...again,
  ]
  const language = mainLanguage(market.country)
  return {
    texts,
    plan: {
      writes: translations.filter(({ same }) => !same).map(({ text }) => text.locale),
      unchanged: translations.filter(({ same }) => same).map(({ text }) => text.locale),
      notComposed: locales.filter(({ locale }) => clauseLanguageOf(locale) === null).map(({ locale }) => locale),
      missing: locales.some(({ locale }) => clauseLanguageOf(locale) === language) ? null : language,
      foreign: texts.flatMap(({ locale, marketId, before, after }) =>
        before === null || before === '' || before === after || written.get(placeOf(locale, marketId))?.after === before ? [] : [{ locale, text: plain(before) }],
      ),
      own: ownBody === '' ? 'empty' : ownBody === ownAfter ? 'same' : replaceOwn ? 'replaced' : 'kept',
      ownText: plain(ownBody),
    },
  }
}

/** What Landfall last left at each place. `texts`: newest first. */
function lastWritten(texts: readonly ReturnText[]): Map<string, ReturnText> {
  const found = new Map<string, ReturnText>()
  for (const text of texts) {
    const place = placeOf(text.locale, text.marketId)
    if (text.state === 'verified' && !found.has(place)) found.set(place, text)
  }
  return found
}

function bodyOf(policies: readonly ReturnPolicyRecord[], language: ClauseLanguage): string {
  const today = dayOf(new Date())
  return policyHtml(policies.map(({ policy, country, savedAt }) => composePolicy(policy, country, language, today, dayOf(savedAt))))
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 300)
}
