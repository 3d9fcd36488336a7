import { createServer } from 'node:http'
import { extensionErrorCodes, extensionPaths, landedMarginRequestSchema, pairRequestSchema } from '#shared/contract/extension-api.ts'
import { landedMarginSchema } from '#shared/contract/landed-margin-schema.ts'
import { observationsRequestSchema, researchQuerySchema, saveResearchRequestSchema } from '#shared/contract/research-api.ts'
import { defaultScoreWeights } from '#shared/research/score/score-parts.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { landedMargin } from '#shared/research/landed-margin.ts'
import type { ObservationsResponse, ResearchProduct, ResearchResponse, SaveResearchResponse } from '#shared/contract/research-api.ts'
import type { SignedPack } from '#shared/contract/selector-pack.ts'
import type { Observation } from '#shared/research/observation.ts'
import type { ExtensionErrorCode, LandedMarginResponse, PairResponse, SettingsResponse } from '#shared/contract/extension-api.ts'

export interface ContractApp {
  readonly url: string
  /** Works once. */
  readonly code: string
  /** While it does not, every connection is dropped. */
  answering: boolean
  /** The signed places to read that it hands out, and how often it was asked for them. */
  pack: SignedPack | null
  packAsked: number
  /** What the extension has sent of what was seen, and put on the shortlist. */
  readonly observations: readonly Observation[]
  readonly saved: readonly ResearchProduct[]
  close(): Promise<void>
}

const token = 'a-token-of-the-contract-app-for-tests'
const freight = { currency: 'USD', perParcel: 250, perKilogram: 900 }
const markets = [
  { country: 'DE', currency: 'EUR', policy: { ...defaultMarketPolicy('DE', 'EUR'), freight } },
  { country: 'US', currency: 'USD', policy: { ...defaultMarketPolicy('US', 'USD'), freight } },
]

/** The app as the contract describes it and no more, to prove the extension against the contract alone. */
export async function startContractApp(): Promise<ContractApp> {
  const code = 'ABCD2345'
  let used = false
  const app = { answering: true, pack: null as SignedPack | null, packAsked: 0, observations: [] as Observation[], saved: [] as ResearchProduct[] }
  const server = createServer((request, response) => {
    if (!app.answering) {
      request.socket.destroy()
      return
    }
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const refuse = (reason: ExtensionErrorCode): void => answer(extensionErrorCodes[reason], { error: { code: reason, message: reason } })
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => (text += part))
    request.on('end', () => {
      if (request.url === extensionPaths.pair) {
        const asked = pairRequestSchema.safeParse(JSON.parse(text))
        if (!asked.success || asked.data.code !== code) return refuse('code-not-known')
        if (used) return refuse('code-expired')
        used = true
        return answer(200, { token, shop: 'sample-shop.myshopify.com', pairedAt: '2026-11-21T10:00:00Z' } satisfies PairResponse)
      }
      if (request.headers.authorization !== `Bearer ${token}`) return refuse('unauthorized')
      if (request.url === extensionPaths.settings) return answer(200, settings())
      if (request.url === extensionPaths.selectors) {
        app.packAsked += 1
        return answer(200, { pack: app.pack })
      }
      if (request.url === extensionPaths.observations) {
        const sent = observationsRequestSchema.safeParse(JSON.parse(text))
        if (!sent.success) return refuse('bad-request')
        app.observations.push(...sent.data.observations)
        return answer(200, { kept: sent.data.observations.length, refused: 0 } satisfies ObservationsResponse)
      }
      if (request.url === extensionPaths.research) {
        const sent = saveResearchRequestSchema.safeParse(JSON.parse(text))
        if (!sent.success) return refuse('bad-request')
        const added = !app.saved.some(({ id }) => id === sent.data.product.id)
        app.saved.push(sent.data.product)
        return answer(200, { status: 'idea', added } satisfies SaveResearchResponse)
      }
      if (request.url?.startsWith(`${extensionPaths.research}?`)) {
        const asked = researchQuerySchema.safeParse(Object.fromEntries(new URL(request.url, 'http://app').searchParams))
        return asked.success ? answer(200, research(app.saved.some(({ id }) => id === asked.data.id))) : refuse('bad-request')
      }
      const asked = landedMarginRequestSchema.safeParse(JSON.parse(text || 'null'))
      return asked.success ? answer(200, margins(asked.data)) : refuse('bad-request')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the contract app has no port')
  return Object.assign(app, {
    url: `http://127.0.0.1:${address.port}`,
    code,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}

/** Prices and ranks of a hundred days up to today: a fifth dearer for the last month, and of twice the rank before. */
function research(saved: boolean): ResearchResponse {
  const days = Array.from({ length: 100 }, (_, at) => new Date(Date.now() - (99 - at) * 86_400_000).toISOString().slice(0, 10))
  const prices = days.map((day, at) => ({ day, value: at < 80 ? 2000 : 2400 }))
  const ranks = days.map((day, at) => ({ day, value: at < 80 ? 20_000 : 10_000 }))
  return {
    status: saved ? 'idea' : null,
    weights: { ...defaultScoreWeights, demand: 33 },
    own: { currency: 'USD', prices, otherCurrencies: 0, category: 'Sample Clothing', ranks, otherCategories: 0 },
    keepa: null,
    reviewsGained: null,
  }
}

function settings(): SettingsResponse {
  return { shop: 'sample-shop.myshopify.com', shopCurrency: 'USD', shipFrom: 'CN', markets, locale: 'en', factsVersion: defaultFactBook().version }
}

function margins({ product, purchaseCost, costShare }: ReturnType<typeof landedMarginRequestSchema.parse>): LandedMarginResponse {
  const facts = defaultFactBook()
  const date = '2026-11-21'
  const researched = { ...product, description: product.title, askingPrice: product.price, purchaseCost, costShare }
  const worked = markets.map((market) => landedMarginSchema.parse(landedMargin(researched, market, 'CN', date, facts)))
  return { date, factsVersion: facts.version, markets: worked }
}
