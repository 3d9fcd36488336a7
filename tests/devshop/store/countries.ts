/** Currencies of the countries a demo shop sells to; another country falls back to its name alone. */
const currencies: Record<string, string> = {
  US: 'USD',
  CA: 'CAD',
  MX: 'MXN',
  BR: 'BRL',
  GB: 'GBP',
  CH: 'CHF',
  NO: 'NOK',
  SE: 'SEK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  BG: 'EUR',
  HR: 'EUR',
  AT: 'EUR',
  BE: 'EUR',
  CY: 'EUR',
  DE: 'EUR',
  EE: 'EUR',
  ES: 'EUR',
  FI: 'EUR',
  FR: 'EUR',
  GR: 'EUR',
  IE: 'EUR',
  IT: 'EUR',
  LT: 'EUR',
  LU: 'EUR',
  LV: 'EUR',
  MT: 'EUR',
  NL: 'EUR',
  PT: 'EUR',
  SI: 'EUR',
  SK: 'EUR',
  AU: 'AUD',
  NZ: 'NZD',
  JP: 'JPY',
  KR: 'KRW',
  SG: 'SGD',
  IN: 'INR',
  AE: 'AED',
  SA: 'SAR',
  TR: 'TRY',
  HK: 'HKD',
  TH: 'THB',
  MY: 'MYR',
  VN: 'VND',
  PH: 'PHP',
  ID: 'IDR',
  ZA: 'ZAR',
  IL: 'ILS',
  CN: 'CNY',
}

export function currencyOfCountry(country: string): string {
  const currency = currencies[country]
  if (!currency)
    throw new Error(`the stand-in does not know the currency of ${country}: add it to store/countries.ts`)
  return currency
}

export function nameOfCountry(country: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country
}
