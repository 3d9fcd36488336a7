import type { Ppm } from '#shared/money/rate.ts'
import type { DutySurcharge, LayerCoverage, OpenDuty } from './duty-values.ts'
import type { Fee, FeeKey } from './fee-values.ts'
import type { FlatCharge } from './flat-charge.ts'
import type { CollectionFloor, ItemDuty, NoRelief, Relief, SaleScheme } from './relief-values.ts'
import type { RegionalTax, SaleTax, SecondTax, TaxBase, TaxByPrice } from './tax-values.ts'

export interface Valuation {
  /** CIF holds international freight and insurance, FOB does not. */
  readonly basis: 'CIF' | 'FOB'
  /** A person's own import is valued at this share of the price paid, freight left out (JP 600_000); else null. */
  readonly personalImportShare: Ppm | null
}

/**
 * Everything a country's rules say in data, by key. EU-wide rules have territory `EU`, import tax and national
 * fees the member state. `channel` and `shipFrom` conditions go into `appliesTo`; the more conditions a matching
 * fact names the earlier it is taken.
 */
export type RuleValue = {
  /**
   * US AU CA NZ ZA: FOB; the others CIF; JP personalImportShare 600_000. Its dates are also those for which the pack answers
   * for the country's reliefs, schemes and fees: without it a quote is not attempted.
   */
  valuation: Valuation
  /** CIF countries, CA, US: ['duty']; AU NZ: ['duty', 'freight-and-insurance']; ZA with uplift, BR with itself in it */
  'tax-base': TaxBase
  /**
   * No duty up to: EU €150 goods until 2026-06-30; GB £135 goods; CA CAD 20 (courier from US/MX CAD 150);
   * JP ¥10,000 customs-value with excluded HS; AU AUD 1,000 customs-value; US USD 800 goods until 2025-08-28
   * (until 2025-05-01 where `appliesTo.origin` is CN/HK: give the record for all and end it with two records).
   */
  'duty-relief': Relief
  /** No import tax up to: EU €22 until 2021-06-30; CA CAD 20 (courier US/MX CAD 40); JP ¥10,000; none in GB since 2021 */
  'tax-relief': Relief
  /**
   * EU IOSS €150 since 2021-07-01, GB £135 since 2021-01-01, AU AUD 1,000 since 2018-07-01; NZ, NO, SG and MY by the
   * price of a piece; BR, CN; consumers only
   */
  'sale-scheme': SaleScheme
  /**
   * EU €3 from 2026-07-01 to 2028-06-30
   */
  'item-duty': ItemDuty
  /** US: mail from 2025-08-29 to 2026-02-27, of China and Hong Kong since 2025-05-02 */
  'open-duty': OpenDuty
  /** US: every span of dates for which all layers are in the pack */
  'layer-coverage': LayerCoverage
  /** EU from 2026-07-01, US from 2025-08-29, BR CH IN TR …; TH from 2026-01-01 */
  'no-duty-relief': NoRelief
  /** GB since 2021, EU from 2021-07-01, BR CH IN AE SA TR …; a country without import tax has it too */
  'no-tax-relief': NoRelief
  /**
   * Border charges: BR 60 % up to USD 3,000; MX 33.5 % (couriers from the US and Canada 17 and 19 %); TR 30 % from the
   * EU and 60 % from elsewhere until 2026-02-05; ID by kind from FOB USD 3; ZA 20 % up to ZAR 500; CN parcel tax
   */
  'flat-charge': FlatCharge
  /**
   * The same where the tax is taken at the sale, in place of `flat-charge`: BR Remessa Conforme (20 %; above USD 50
   * 60 % less USD 20), NO under VOEC and CN CBEC (no duty). Without such a fact a sale scheme leaves duty as it is.
   */
  'flat-charge-at-sale': FlatCharge
  /** CH: duty and tax each up to CHF 5; NZ until 2019-11-30: together below NZD 60; CN parcel tax up to CNY 50 */
  'collection-floor': CollectionFloor
  /** MY 10 % of the price alone; BR as at the border; CN 70 % of the tax */
  'sale-tax': SaleTax
  /** IN 10 % of the basic duty */
  'duty-surcharge': DutySurcharge
  /** ID PPh 22 */
  'second-tax': SecondTax
  /** IN clothes and shoes since 2025-09-22 */
  'tax-by-price': TaxByPrice
  /** CA provinces, BR states */
  'regional-tax': RegionalTax
} & Record<FeeKey, Fee>

export type RuleKey = keyof RuleValue
