import type { Source } from '../fact.ts'

const retrieved = '2026-11-21'

const read = (title: string, url: string | null): Source => ({ title, url, retrieved })

/** What the default pack was written from. "As remembered" is our own memory of a law, not yet checked against it. */
export const sources = {
  memory: read('As remembered, not yet checked against the law', null),
  usitc: read('USITC Harmonized Tariff Schedule', 'https://hts.usitc.gov/reststop/exportList?format=JSON'),
  section301Lists: read('Section 301 China lists by HTS subheading, tariff-rate-tracker', 'https://github.com/Budget-Lab-Yale/tariff-rate-tracker'),
  usPolicyTiming: read('Tariff actions by date, tariff-rate-tracker docs/policy_timing.md', 'https://github.com/Budget-Lab-Yale/tariff-rate-tracker'),
  usDutiesTaxes: read('USA duties and taxes, notes citing CBP, the Federal Register and USPS (2026-08-08)', 'https://github.com/BlackPool25/sih-dnk-mockup'),
  usPolicyDocs: read('invoicetariff policy notes on US import duty (2026-09-16 to 2026-10-05)', 'https://github.com/voltaudits/invoicetariff-policy-docs'),
  usTariffData: read('Section 301 forced-labour and Brazil actions, us-tariff-data', 'https://github.com/checkdutyrates/us-tariff-data'),
  mpf2027: read('Merchandise processing fee for fiscal year 2027, citing FR Doc. 2026-15530', null),
  usPostal: read('End of de minimis and the postal duty option, Thompson Hine', 'https://www.thompsonhinesmartrade.com/?p=8490'),
  euParcels: read('Log of 2026-10-09 quoting EUR-Lex and Commission guidance on Regulation (EU) 2026/382', null),
  euParcelsBakerMcKenzie: read('EU customs duty on low-value parcels, Baker McKenzie (2026-06-26)', 'https://globalimportblog.bakermckenzie.com'),
  handlingPassport: read('EU and UK customs developments, Passport', 'https://passportglobal.com/blog/eu-uk-customs-developments'),
  handlingVatUpdate: read('National parcel fees, VATupdate (2026-01-16)', 'https://www.vatupdate.com'),
  handlingSww: read('French parcel fee suspended (2026-07-02)', 'https://www.swwlogistics.net'),
  tedb: read('EU VAT rates, EC TEDB snapshot of 2026-08-22, eu-vat-rates-data', 'https://github.com/vatnode/eu-vat-rates-data-js'),
  aeatLowValue: read('Low-value consignments manual, Agencia Tributaria', 'https://sede.agenciatributaria.gob.es'),
  vat22: read('End of the EUR 22 VAT relief on 2021-07-01, Vatcalc and DPD', 'https://www.vatcalc.com'),
  zonos: read('Total landed cost, Zonos documentation', 'https://docs.zonos.com'),
  gbLowValue: read('VAT on goods sold to UK consumers from 2021, copy of GOV.UK', 'https://brexitlegal.ie/vat-on-goods-b2c-uk'),
  gbLowValueHmrc: read('VAT on low-value imports, HMRC community', 'https://community-origin.hmrc.gov.uk'),
  gbBudget2025: read('Autumn Budget 2025: end of the low-value duty relief, Deloitte', 'https://taxscape.deloitte.com'),
  ukTariff2021: read('UK Global Tariff and EU Common External Tariff, January 2021 (OGL v3)', 'https://www.gov.uk/guidance/uk-tariff-from-1-january-2021'),
  caThresholds: read('Canadian low-value thresholds under CUSMA, Argo Customs', 'https://www.argocustoms.com'),
  caPostFee: read('Canada Post handling fee, quoting CBSA', null),
  salesTax: read('Standard rates by country, npm sales-tax 2.23.0', 'https://www.npmjs.com/package/sales-tax'),
  auImportCharge: read('Import processing charge, Australian Border Force', 'https://www.abf.gov.au'),
  auLowValue: read('Law Companion Ruling LCR 2018/1: GST on low-value goods, ATO', 'https://www.ato.gov.au'),
  auValuation: read('Customs valuation in Australia, carriers', 'https://www.willship.com.au'),
  auTaxBase: read('Customs worked example, quoting customs.gov.au', null),
  jpImport: read('Importing for personal use into Japan, Importsquare', 'https://importsquare.com'),
  jpTaxBase: read('Japanese consumption tax on imports, Reanda', 'https://www.reanda-international.com'),
  ecbDaily: read('ECB euro foreign exchange reference rates', 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml'),
} satisfies Record<string, Source>
