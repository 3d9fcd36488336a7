import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { findMarket } from '#app/data/market-repository.server.ts'
import { marketPrices } from '#app/data/market-price-repository.server.ts'
import { findReturnPolicy, returnPolicyVersions } from '#app/data/return-policy-repository.server.ts'
import { findReturnPublication, recentReturnPublications } from '#app/data/return-publication-repository.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { unknownCosts } from '#shared/returns/decision/cost-settings.ts'
import { checkReturnPolicy } from '#shared/returns/policy/check-return-policy.ts'
import { defaultReturnPolicy } from '#shared/returns/policy/default-return-policy.ts'
import { returnPolicySchema, type ReturnPolicy } from '#shared/returns/policy/return-policy.ts'
import type { ReturnMarket } from '#shared/returns/policy/return-market.ts'
import { mainLanguage, type ClauseLanguage } from '#shared/returns/text/clause-language.ts'
import { composePolicy } from '#shared/returns/text/compose-policy.ts'
import { clauseReviews } from './review-clauses.server.ts'
import { floorView, returnPublicationView } from './return-view.ts'
import type { ReturnPreview, ReturnPublicationState, ReturnsPageData } from './returns.ts'

const mostListed = 10

/** A calendar day, in UTC. */
export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

/** The returns page of a market. Fails with `market-not-chosen`. Reads no Shopify. */
export async function returnsPage(shop: string, country: string): Promise<Result<ReturnsPageData>> {
  return withShop(shop, async (db) => {
    const market = await findMarket(db, shop, country)
    if (market === null) return failure('market-not-chosen', { country: country.slice(0, 10) })
    const now = new Date()
    const saved = await findReturnPolicy(db, shop, country)
    const policy = saved?.policy ?? defaultReturnPolicy(country, dayOf(now))
    const language = mainLanguage(country)
    const versions = await returnPolicyVersions(db, shop, country, mostListed)
    const publications = await recentReturnPublications(db, shop, country, mostListed)
    return success({
      country, language, policy,
      currency: market.currency,
      costs: saved?.costs ?? unknownCosts,
      version: saved?.version ?? null,
      preview: previewOf(policy, await returnMarket(db, shop, country, market.currency), language, saved?.savedAt ?? now),
      reviews: await clauseReviews(db, shop),
      floor: floorView(country, dayOf(now)),
      versions: versions.map(({ version, savedBy, savedAt }) => ({ version, savedBy, savedAt: savedAt.toISOString() })),
      publications: publications.map((one, index) => returnPublicationView(one, index === 0)),
    })
  })
}

/** A policy being written: what the law says of it, and its text. Fails with `market-not-chosen` or `return-policy-field`. */
export async function previewReturnPolicy(shop: string, country: string, policy: unknown, asked: ClauseLanguage | null): Promise<Result<ReturnPreview>> {
  const parsed = parseReturnPolicy(policy)
  if (!parsed.ok) return parsed
  return withShop(shop, async (db) => {
    const market = await findMarket(db, shop, country)
    if (market === null) return failure('market-not-chosen', { country: country.slice(0, 10) })
    const where = await returnMarket(db, shop, country, market.currency)
    const language = asked ?? mainLanguage(country)
    return success(previewOf(parsed.value, where, language, new Date()))
  })
}

export async function returnPublicationState(shop: string, id: string): Promise<ReturnPublicationState | null> {
  return withShop(shop, async (db) => {
    const found = await findReturnPublication(db, shop, id)
    if (found === null) return null
    const [last] = await recentReturnPublications(db, shop, found.country, 1)
    return returnPublicationView(found, last?.id === id)
  })
}

/** Fails with `return-policy-field` (params.field). */
export function parseReturnPolicy(policy: unknown): Result<ReturnPolicy> {
  const parsed = returnPolicySchema.safeParse(policy)
  return parsed.success ? success(parsed.data) : failure('return-policy-field', { field: parsed.error.issues[0]?.path.map(String).join('.') ?? '' })
}

/** The market a policy is held against; its lowest price is that of what buyers there can order today. */
export async function returnMarket(db: ShopDatabase, shop: string, country: string, currency: string): Promise<ReturnMarket> {
  const known = [...(await marketPrices(db, shop, country)).values()]
  const prices = known.flatMap((one) => (one.currency === currency && one.price > 0 ? [one.price] : []))
  return { country, currency, lowestPrice: prices.length === 0 ? null : prices.reduce((a, b) => Math.min(a, b)) }
}

function previewOf(policy: ReturnPolicy, market: ReturnMarket, language: ClauseLanguage, changed: Date): ReturnPreview {
  const today = dayOf(new Date())
  const { findings, lawful } = checkReturnPolicy(policy, market, today)
  return { findings, lawful, text: composePolicy(policy, market.country, language, today, dayOf(changed)) }
}
