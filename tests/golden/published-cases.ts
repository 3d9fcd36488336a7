import type { Basket } from '#shared/customs/basket.ts'
import type { Quote } from '#shared/customs/quote.ts'
import { workedBasket } from '#shared/customs/test-support/worked-basket.ts'

/** What a page publishes of one basket. Amounts in minor units of the basket's currency. */
export interface PublishedQuote {
  readonly basket: Basket
  readonly expected: Partial<Pick<Quote, 'scheme' | 'customsValue' | 'duty' | 'importTax' | 'total'>>
  readonly fees?: Readonly<Record<string, number>>
}

const cad = { destination: 'CA', currency: 'CAD' } as const
const cusma = { ...cad, date: '2020-07-01', assume: { dutyRate: { '61': 100_000 }, taxRate: 50_000 } }
const ioss = { destination: 'DE', date: '2021-07-01', currency: 'EUR', assume: { dutyRate: { '61': 0 }, taxRate: 200_000 } } as const
const spain = { ...ioss, destination: 'ES' } as const
const item = { destination: 'DE', date: '2026-07-01', currency: 'EUR' } as const
const postFromIndia = { destination: 'US', date: '2026-08-08', currency: 'USD', shipFrom: 'IN', channel: 'post' } as const

const shoesToNewZealand = { destination: 'NZ', date: '2015-06-01', currency: 'NZD', assume: { dutyRate: { '64': 100_000 }, taxRate: 150_000 } } as const
const brazil = { destination: 'BR', date: '2024-08-01', currency: 'BRL' } as const
const mexico = { destination: 'MX', date: '2025-08-15', currency: 'USD' } as const
const switzerland = { destination: 'CH', date: '2024-01-01', currency: 'CHF' } as const
const turkiye = { destination: 'TR', date: '2025-01-15', currency: 'EUR' } as const

/** The worked examples whose destination the pack covers on their date, as baskets; rates a page gives are assumed. */
export const publishedCases: Readonly<Record<string, readonly PublishedQuote[]>> = {
  'AU-01': [
    {
      basket: workedBasket(
        { destination: 'AU', date: '2026-10-01', currency: 'AUD', freight: 15_000, assume: { dutyRate: { '61': 50_000 }, taxRate: 100_000 } },
        { unitPrice: 120_000 },
      ),
      expected: { scheme: 'normal', customsValue: 120_000, duty: 6_000, importTax: 14_100 },
    },
  ],
  'CA-01': [
    {
      basket: workedBasket(
        { ...cad, date: '2022-07-01', assume: { dutyRate: { '61': 170_000 }, taxRate: 130_000 } },
        { unitPrice: 19_800 },
      ),
      expected: { scheme: 'normal', customsValue: 19_800, duty: 3_366, importTax: 3_012 },
    },
  ],
  'CA-02': [
    { basket: workedBasket({ ...cusma, shipFrom: 'US' }, { unitPrice: 4_000 }), expected: { scheme: 'de-minimis', duty: 0, importTax: 0 } },
    { basket: workedBasket({ ...cusma, shipFrom: 'US' }, { unitPrice: 15_000 }), expected: { scheme: 'low-value', duty: 0, importTax: 750 } },
    { basket: workedBasket({ ...cusma, shipFrom: 'US' }, { unitPrice: 15_001 }), expected: { scheme: 'normal', duty: 1_500, importTax: 825 } },
    { basket: workedBasket({ ...cusma, shipFrom: 'CN' }, { unitPrice: 2_000 }), expected: { scheme: 'de-minimis', duty: 0, importTax: 0 } },
    { basket: workedBasket({ ...cusma, shipFrom: 'CN' }, { unitPrice: 2_001 }), expected: { scheme: 'normal', duty: 200, importTax: 110 } },
  ],
  'GB-01': [
    {
      basket: workedBasket(
        {
          destination: 'GB',
          date: '2023-06-01',
          currency: 'USD',
          freight: 3_000,
          assume: { dutyRate: { '61': 45_000 }, taxRate: 200_000, fx: { 'USD/GBP': '0.76' } },
        },
        { unitPrice: 18_000 },
      ),
      // The page splits duty 8.10 + 1.35 and VAT 36 + 6 + 1.89; its carrier fees and the VAT on them are no customs charge.
      expected: { scheme: 'normal', customsValue: 21_000, duty: 945, importTax: 4_389 },
    },
  ],
  'EU-01': [
    {
      basket: workedBasket(
        item,
        { description: 'silk blouse', hs: '620610', unitPrice: 3_000 },
        { description: 'wool blouse', hs: '620620', quantity: 2, unitPrice: 2_500 },
      ),
      expected: { scheme: 'ioss', duty: 600 },
    },
  ],
  'EU-02': [
    { basket: workedBasket(item, { description: 'T-shirt', quantity: 5, unitPrice: 1_000 }), expected: { duty: 300 } },
    {
      basket: workedBasket(
        item,
        { description: 'T-shirt', unitPrice: 1_000 },
        { description: 'watch', hs: '910211', unitPrice: 4_000 },
      ),
      expected: { duty: 600 },
    },
  ],
  'EU-04': [
    {
      // Two T-shirts and a pair of shoes; VAT on the goods is 20 % of 80.00, VAT on the duty 1.20.
      basket: workedBasket(
        { ...item, destination: 'FR', assume: { taxRate: 200_000 } },
        { description: 'T-shirt', quantity: 2, unitPrice: 1_500 },
        { description: 'shoes', hs: '640399', unitPrice: 5_000 },
      ),
      expected: { duty: 600, importTax: 1_720 },
    },
  ],
  'EU-05': [
    { basket: workedBasket(spain, { unitPrice: 14_000 }), expected: { scheme: 'ioss', duty: 0, importTax: 2_800, total: 16_800 } },
  ],
  'EU-06': [
    {
      basket: workedBasket({ ...spain, freight: 1_500 }, { unitPrice: 14_000 }),
      expected: { scheme: 'ioss', duty: 0, importTax: 3_100, total: 18_600 },
    },
  ],
  'EU-09': [
    { basket: workedBasket(ioss, { unitPrice: 10_000 }), expected: { scheme: 'ioss', importTax: 2_000, total: 12_000 } },
    {
      basket: workedBasket({ ...ioss, freight: 3_000, insurance: 3_000 }, { unitPrice: 10_000 }),
      expected: { scheme: 'ioss', importTax: 3_200, total: 19_200 },
    },
    {
      basket: workedBasket({ ...ioss, freight: 3_000 }, { unitPrice: 16_000 }),
      expected: { scheme: 'normal', importTax: 3_800, total: 22_800 },
    },
  ],
  'JP-01': [
    {
      // The page gives the taxable value itself, so no share of a retail price is taken: a business importer.
      basket: workedBasket(
        { destination: 'JP', date: '2019-01-15', currency: 'JPY', importer: 'business', assume: { dutyRate: { '61': 100_000 }, taxRate: 80_000 } },
        { description: 'sweater', hs: '611030', unitPrice: 15_000 },
      ),
      expected: { duty: 1_500, importTax: 1_320 },
    },
  ],
  'JP-03': [
    {
      basket: workedBasket(
        { destination: 'JP', date: '2025-03-01', currency: 'USD', assume: { fx: { 'USD/JPY': '110' } } },
        { description: 'hair clip', hs: '961511', unitPrice: 9_000 },
      ),
      expected: { scheme: 'de-minimis', customsValue: 5_400, duty: 0, importTax: 0 },
    },
  ],
  'KR-01': [
    {
      basket: workedBasket(
        { destination: 'KR', date: '2025-04-06', currency: 'KRW', assume: { dutyRate: { '61': 130_000 }, taxRate: 100_000, fx: { 'USD/KRW': '1400' } } },
        { unitPrice: 300_000 },
      ),
      expected: { scheme: 'normal', duty: 39_000, importTax: 33_900, total: 372_900 },
    },
  ],
  'DE-01': [
    {
      // EUR 25.97 and a tax of EUR 4.93 by the page's monthly customs rate.
      basket: workedBasket(
        { destination: 'DE', date: '2011-11-15', currency: 'USD', channel: 'post', assume: { taxRate: 190_000, fx: { 'EUR/USD': '1.3861' } } },
        { description: 'phone', hs: '851712', unitPrice: 3_600 },
      ),
      expected: { scheme: 'de-minimis', importTax: 0, total: 3_600 },
    },
  ],
  'NZ-02': [
    {
      basket: workedBasket(
        { destination: 'NZ', date: '2012-06-01', currency: 'NZD', freight: 10_000, assume: { dutyRate: { '61': 50_000 }, taxRate: 150_000 } },
        { unitPrice: 100_000 },
      ),
      // The entry fee of the time is not in the pack.
      expected: { scheme: 'normal', customsValue: 100_000, duty: 5_000, importTax: 17_250 },
    },
  ],
  'NZ-03': [
    { basket: workedBasket(shoesToNewZealand, { hs: '640399', unitPrice: 39_000 }), expected: { duty: 3_900, importTax: 6_435, total: 39_000 + 10_335 } },
    // The waiver the page states: duty and GST of NZD 59.89 are not collected.
    { basket: workedBasket(shoesToNewZealand, { hs: '640399', unitPrice: 22_600 }), expected: { scheme: 'de-minimis', duty: 0, importTax: 0 } },
  ],
  'BR-01': [
    {
      basket: workedBasket({ ...brazil, currency: 'USD', assume: { dutyRate: { '61': 200_000 }, taxRate: 170_000 } }, { unitPrice: 5_000 }),
      expected: { scheme: 'low-value', duty: 1_000, importTax: 1_229, total: 7_229 },
    },
  ],
  'BR-04': [
    {
      basket: workedBasket({ ...brazil, assume: { fx: { 'USD/BRL': '5.5' } } }, { unitPrice: 10_000 }),
      expected: { scheme: 'low-value', duty: 2_000, importTax: 2_458, total: 14_458 },
    },
  ],
  'BR-06': [
    {
      basket: workedBasket(
        { ...brazil, assume: { dutyRate: { '61': 600_000 }, taxRate: 170_000, fx: { 'USD/BRL': '5.5' } } },
        { unitPrice: 33_000 },
      ),
      // 198.00 less USD 20.
      expected: { scheme: 'low-value', duty: 8_800, importTax: 8_561, total: 50_361 },
    },
  ],
  'MX-02': [
    {
      basket: workedBasket({ ...mexico, assume: { dutyRate: { '61': 335_000 } } }, { unitPrice: 50_000 }),
      expected: { scheme: 'low-value', duty: 16_750, importTax: 0, total: 66_750 },
    },
  ],
  'MX-03': [
    { basket: workedBasket({ ...mexico, shipFrom: 'US' }, { unitPrice: 5_000 }), expected: { scheme: 'de-minimis', duty: 0, importTax: 0 } },
    { basket: workedBasket({ ...mexico, shipFrom: 'US' }, { unitPrice: 10_000 }), expected: { duty: 1_700, importTax: 0 } },
    { basket: workedBasket({ ...mexico, shipFrom: 'US' }, { unitPrice: 20_000 }), expected: { duty: 3_800, importTax: 0 } },
    { basket: workedBasket(mexico, { unitPrice: 20_000 }), expected: { duty: 6_700, importTax: 0 } },
  ],
  'CH-01': [
    { basket: workedBasket(switzerland, { unitPrice: 6_200 }), expected: { scheme: 'de-minimis', duty: 0, importTax: 0, total: 6_200 } },
    { basket: workedBasket(switzerland, { unitPrice: 6_300 }), expected: { scheme: 'normal', duty: 0, importTax: 510, total: 6_810 } },
    // The other threshold of the same page: CHF 193 at 2.6 %.
    { basket: workedBasket(switzerland, { hs: '490199', unitPrice: 19_300 }), expected: { importTax: 0 } },
    { basket: workedBasket(switzerland, { hs: '490199', unitPrice: 19_400 }), expected: { importTax: 505 } },
  ],
  'SG-02': [
    {
      basket: workedBasket(
        { destination: 'SG', date: '2025-06-01', currency: 'SGD', scheme: 'none', freight: 3_500 },
        { description: 'sneakers', hs: '640411', unitPrice: 39_000 },
      ),
      expected: { scheme: 'normal', customsValue: 42_500, duty: 0, importTax: 3_825 },
    },
  ],
  'ID-01': [
    {
      basket: workedBasket(
        {
          destination: 'ID',
          date: '2020-01-30',
          currency: 'IDR',
          freight: 4_500_000,
          insurance: 1_500_000,
          assume: { dutyRate: { '39': 75_000 }, taxRate: 100_000, fx: { 'USD/IDR': '15000' } },
        },
        { description: 'plastic box', hs: '392490', unitPrice: 22_350_000 },
      ),
      // The page’s tax has a slip: a tenth of 283,500 and 21,262.50 is 30,476.25.
      expected: { customsValue: 28_350_000, duty: 2_126_250, importTax: 3_047_625 },
    },
  ],
  'TR-01': [
    {
      // Over EUR 30 with freight: no flat tax, but a normal declaration, whose rates the page does not give.
      basket: workedBasket({ ...turkiye, freight: 200 }, { unitPrice: 2_900 }),
      expected: { scheme: 'normal', customsValue: 3_100, duty: null, importTax: null },
    },
    { basket: workedBasket({ ...turkiye, freight: 100 }, { unitPrice: 2_900 }), expected: { scheme: 'low-value', customsValue: 3_000, duty: 1_800, importTax: 0 } },
  ],
  'US-01': [
    {
      basket: workedBasket(postFromIndia, { description: 'silk stole', hs: '62141020', origin: 'IN', unitPrice: 5_000 }),
      expected: { duty: 695, importTax: 0, total: 5_000 + 1_630 },
      fees: { 'USPS customs clearance and delivery': 935 },
    },
  ],
  'US-04': [
    {
      basket: workedBasket(postFromIndia, { description: 'imitation jewellery', hs: '71171990', origin: 'IN', unitPrice: 5_000 }),
      expected: { duty: 1_050, importTax: 0, total: 5_000 + 1_985 },
      fees: { 'USPS customs clearance and delivery': 935 },
    },
  ],
  'US-07': [
    {
      basket: workedBasket(
        { destination: 'US', date: '2026-08-15', currency: 'USD', channel: 'cargo', importer: 'business' },
        { description: 'cotton T-shirts', hs: '61091000', unitPrice: 1_000_000 },
      ),
      expected: { duty: 365_000, importTax: 0 },
      fees: { 'Merchandise processing fee': 3_464, 'Harbor maintenance fee': 1_250 },
    },
    {
      basket: workedBasket(
        { destination: 'US', date: '2026-08-15', currency: 'USD', shipFrom: 'VN', channel: 'cargo', importer: 'business' },
        { description: 'cotton T-shirts', hs: '61091000', origin: 'VN', unitPrice: 1_000_000 },
      ),
      // "gap_vs_vietnam_usd": 750.
      expected: { duty: 365_000 - 75_000, importTax: 0 },
    },
  ],
}

const chargeable = 'chargeable weight, not landed cost'

/** Cases that are not reproduced, each with its reason. */
export const leftOut: Readonly<Record<string, string>> = {
  'NO-01': 'Norway’s excise duty on chocolate, which ended in 2021, is not in the pack; the quote gives no amount',
  'DIM-01': chargeable,
  'DIM-02': chargeable,
  'DIM-04': chargeable,
}
