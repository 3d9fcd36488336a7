import { createServer } from 'node:http'
import { extensionErrorCodes, extensionPaths, landedMarginRequestSchema, pairRequestSchema } from '#shared/contract/extension-api.ts'
import { landedMarginSchema } from '#shared/contract/landed-margin-schema.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { landedMargin } from '#shared/research/landed-margin.ts'
import type { ExtensionErrorCode, LandedMarginResponse, PairResponse, SettingsResponse } from '#shared/contract/extension-api.ts'

export interface ContractApp {
  readonly url: string
  /** Works once. */
  readonly code: string
  /** While it does not, every connection is dropped. */
  answering: boolean
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
  const app = { answering: true }
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
