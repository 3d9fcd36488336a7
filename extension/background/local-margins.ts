import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { landedMargin } from '#shared/research/landed-margin.ts'
import { landedMarginSchema } from '#shared/contract/landed-margin-schema.ts'
import { ownMarkets } from '../store/stored.ts'
import type { LandedMarginRequest } from '#shared/contract/extension-api.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { PanelMargins } from '../protocol/panel-data.ts'
import type { Settings } from '../store/stored.ts'

/** The app's arithmetic without the app: the core's default policy and facts, the extension's own freight. */
export function localMargins({ product, purchaseCost, costShare }: LandedMarginRequest, settings: Settings, date: IsoDate): PanelMargins {
  const facts = defaultFactBook()
  const researched = {
    id: product.id,
    description: product.title,
    askingPrice: product.price,
    purchaseCost,
    costShare,
    hs: product.hs,
    origin: product.origin,
    weightGrams: product.weightGrams,
  }
  const markets = ownMarkets
    .filter(({ country }) => settings.markets.includes(country))
    .map(({ country, currency }) => ({ country, currency, policy: { ...defaultMarketPolicy(country, currency), freight: settings.freight } }))
    .map((market) => landedMarginSchema.parse(landedMargin(researched, market, settings.shipFrom, date, facts)))
  return { ok: true, by: 'device', date, factsVersion: facts.version, markets }
}
