import { complianceFlags } from '#shared/research/compliance/compliance-flags.ts'
import { changeOver } from '#shared/research/history/change-over.ts'
import { dailyMedians, dayNumber } from '#shared/research/history/daily-values.ts'
import { historyOf } from '#shared/research/history/history-of.ts'
import { trendOf } from '#shared/research/history/trend.ts'
import { changeIn, scoreProduct } from '#shared/research/score/score-product.ts'
import { countryText, moneyText, shareText, wholeText } from '../language/amounts.ts'
import { speaker } from '../language/words.ts'
import { observationsOf } from '../store/observation-store.ts'
import { appResearch } from './app-client.ts'
import { fieldOf } from './list-summaries.ts'
import { lackText, partName, reasonText, schemeName } from './research-words.ts'
import type { ResearchProduct, ResearchResponse } from '#shared/contract/research-api.ts'
import type { ProductHistory } from '#shared/research/history/history-of.ts'
import type { Trend } from '#shared/research/history/trend.ts'
import type { Observation } from '#shared/research/observation.ts'
import type { ComplianceFlag } from '#shared/research/compliance/compliance-flags.ts'
import type { LandedMarginMessage } from '#shared/contract/landed-margin-schema.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { HistorySeries, ResearchView, RuleRow } from '../protocol/research-view.ts'
import type { Pairing, Settings } from '../store/stored.ts'

const mostPoints = 180

/** History, score and product rules of a product: of the shop's own when paired and in reach, of this device when not. */
export async function researchView(
  product: ResearchProduct,
  markets: readonly LandedMarginMessage[],
  settings: Settings,
  pairing: Pairing | null,
  language: Language,
  date: string,
): Promise<ResearchView> {
  const [seen, field, answer] = await Promise.all([observationsOf(product).catch(() => []), fieldOf(product), pairing ? appResearch(pairing, product) : null])
  const shop = answer?.ok ? answer.value : null
  const device = historyOf(seen)
  const own = shop && shop.own.prices.length + shop.own.ranks.length > device.prices.length + device.ranks.length ? shop.own : device
  const [prices, ranks] = [trendOf(own.prices, date), trendOf(own.ranks, date)]
  const market = markets.find(({ country }) => country === settings.listMarket) ?? markets[0]
  const rules = markets.map(({ country }) => ({ country, view: complianceFlags(product, country, date) }))
  const weights = shop?.weights ?? settings.weights
  const score = scoreProduct(
    {
      demand: { soldLastMonth: product.soldLastMonth, rank: product.rank, reviewsGained: shop?.reviewsGained ?? gained(seen, date) },
      priceTrend: changeIn(prices),
      rankTrend: changeIn(ranks),
      competition: { topBrandShare: field?.topBrandShare ?? null, sponsoredShare: field?.sponsoredShare ?? null, soldByMarketplace: product.soldByMarketplace },
      reviews: { fieldReviews: field?.reviews ?? null, ownReviews: product.reviewCount, rating: product.rating },
      margin: market ? { country: market.country, share: market.breakdown?.marginShare ?? null, costAssumed: market.costAssumed } : null,
      handling: { weightGrams: product.weightGrams, longestMm: product.longestMm, title: product.title, hs: product.hs },
      compliance: rules.find(({ country }) => country === market?.country)?.view ?? { flags: [], unknown: 'country-not-covered' },
    },
    weights,
  )
  return {
    history: [...seriesOf(own, prices, ranks, false, language), ...(shop?.keepa ? keepaSeries(shop.keepa, language, date) : [])],
    score: {
      score: score.score,
      low: score.low,
      high: score.high,
      parts: score.parts.map((one) => ({
        part: one.part,
        name: partName(language, one.part),
        score: one.score,
        weight: weights[one.part],
        reasons: one.reasons.map(({ code, params }) => reasonText(language, code, named(params, language))),
      })),
      byShop: shop !== null,
    },
    rules: rules.map(({ country, view }) => ruleRow(country, view.flags, view.unknown, language)),
    saved: pairing === null ? 'unpaired' : shop === null ? 'unreachable' : shop.status === null ? 'not-saved' : 'saved',
  }
}

/** Sentences name countries and schemes by code; a seller reads names. */
function named(params: Readonly<Record<string, string>>, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name === 'country' && /^[A-Z]{2}$/.test(value)) return [name, countryText(language, value)]
      if (name === 'scheme') return [name, schemeName(language, value)]
      return [name, /^\d{4,}$/.test(value) ? wholeText(language, Number(value)) : value]
    }),
  )
}

function gained(seen: readonly Observation[], date: string): number | null {
  const counts = seen.flatMap(({ at, reviewCount }) => (reviewCount?.bound === 'exact' ? [{ at, value: reviewCount.value }] : []))
  const change = changeOver(dailyMedians(counts), 90, date)
  return change.ok ? Math.max(0, change.value.to - change.value.from) : null
}

const keepaSeries = (keepa: NonNullable<ResearchResponse['keepa']>, language: Language, date: string): HistorySeries[] =>
  seriesOf(keepa, trendOf(keepa.prices, date), trendOf(keepa.ranks, date), true, language)

function seriesOf(history: ProductHistory, prices: Trend, ranks: Trend, imported: boolean, language: Language): HistorySeries[] {
  const { currency } = history
  const money = (value: number): string => (currency === null ? '' : moneyText(language, value, currency))
  const place = (value: number): string => `#${wholeText(language, value)}`
  return [
    ...(prices.latest ? [series('price', history.prices, prices, money, imported, language)] : []),
    ...(ranks.latest ? [series('rank', history.ranks, ranks, place, imported, language)] : []),
  ]
}

function series(kind: HistorySeries['kind'], daily: ProductHistory['prices'], trend: Trend, words: (value: number) => string, imported: boolean, language: Language): HistorySeries {
  const say = speaker(language)
  const range = trend.days === 1 ? `${words(trend.latest?.value ?? 0)} · ${say('history.first')}` : trend.lowest && trend.highest ? say('history.range', { low: words(trend.lowest.value), high: words(trend.highest.value), days: String(trend.days) }) : ''
  return {
    kind,
    points: daily.slice(-mostPoints).map(({ day, value }) => [dayNumber(day), value] as const),
    latest: trend.latest ? words(trend.latest.value) : '',
    range,
    changes: [change(30, trend.change30, language), change(90, trend.change90, language), season(trend, language)].filter((text) => text !== null),
    imported,
  }
}

function change(days: number, result: Trend['change30'], language: Language): string {
  const say = speaker(language)
  if (!result.ok) return say('history.lack', { days: String(days), why: lackText(language, result.code, result.params) })
  const { share } = result.value
  return say('history.change', { days: String(days), share: `${share > 0 ? '+' : ''}${shareText(language, share)}` })
}

/** The time of year is spoken of once there are years to tell it by, or a year's worth is in sight. */
function season({ seasonality, span }: Trend, language: Language): string | null {
  const say = speaker(language)
  if (!seasonality.ok) return span >= 365 ? lackText(language, seasonality.code, seasonality.params) : null
  if (!seasonality.value.clear) return say('history.noSeason')
  const { months } = seasonality.value
  const top = months.indexOf(Math.max(...months))
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, top, 1)))
  return say('history.season', { month })
}

function ruleRow(country: string, flags: readonly ComplianceFlag[], unknown: string | null, language: Language): RuleRow {
  const rules = flags.map(({ scheme, because, fact }) => ({
    name: schemeName(language, scheme),
    why: [because?.what, fact.source.title, fact.caveat].filter((text) => text !== null && text !== undefined && text !== '').join(' · '),
  }))
  const once = rules.filter(({ name }, at) => rules.findIndex((other) => other.name === name) === at)
  return { country, name: countryText(language, country), rules: once, unknown: unknown === null ? null : reasonText(language, unknown, {}) }
}
