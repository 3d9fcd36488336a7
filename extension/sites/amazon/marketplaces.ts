import type { PriceHabit } from '../text/price-text.ts'

/** An Amazon shop. `domain` is the registrable part after `amazon.`. */
export interface Marketplace extends PriceHabit {
  readonly domain: string
  readonly country: string
}

const yen = ['¥']
const dollar = ['$']
const crown = ['kr', 'kr.']

export const marketplaces: readonly Marketplace[] = [
  { domain: 'com', country: 'US', currency: 'USD', signs: dollar },
  { domain: 'ca', country: 'CA', currency: 'CAD', signs: dollar },
  { domain: 'com.mx', country: 'MX', currency: 'MXN', signs: dollar },
  { domain: 'com.br', country: 'BR', currency: 'BRL', signs: [] },
  { domain: 'co.uk', country: 'GB', currency: 'GBP', signs: ['£'] },
  { domain: 'ie', country: 'IE', currency: 'EUR', signs: [] },
  { domain: 'de', country: 'DE', currency: 'EUR', signs: [] },
  { domain: 'fr', country: 'FR', currency: 'EUR', signs: [] },
  { domain: 'it', country: 'IT', currency: 'EUR', signs: [] },
  { domain: 'es', country: 'ES', currency: 'EUR', signs: [] },
  { domain: 'nl', country: 'NL', currency: 'EUR', signs: [] },
  { domain: 'com.be', country: 'BE', currency: 'EUR', signs: [] },
  { domain: 'se', country: 'SE', currency: 'SEK', signs: crown },
  { domain: 'pl', country: 'PL', currency: 'PLN', signs: [] },
  { domain: 'com.tr', country: 'TR', currency: 'TRY', signs: [] },
  { domain: 'in', country: 'IN', currency: 'INR', signs: [] },
  { domain: 'co.jp', country: 'JP', currency: 'JPY', signs: yen },
  { domain: 'sg', country: 'SG', currency: 'SGD', signs: dollar },
  { domain: 'com.au', country: 'AU', currency: 'AUD', signs: dollar },
  { domain: 'ae', country: 'AE', currency: 'AED', signs: [] },
  { domain: 'sa', country: 'SA', currency: 'SAR', signs: [] },
  { domain: 'eg', country: 'EG', currency: 'EGP', signs: [] },
  { domain: 'co.za', country: 'ZA', currency: 'ZAR', signs: ['R'] },
]

/** The marketplace a host belongs to: `amazon.de`, `www.amazon.de`, `m.amazon.de`; null for every other host. */
export function marketplaceOf(host: string): Marketplace | null {
  const name = host.toLowerCase().replace(/\.$/, '')
  return (
    marketplaces.find(({ domain }) => name === `amazon.${domain}` || storefront.test(name.slice(0, -`amazon.${domain}`.length)) && name.endsWith(`.amazon.${domain}`)) ??
    null
  )
}

const shopLanguages: Readonly<Record<string, string>> = {
  'com.mx': 'es', 'com.br': 'pt', de: 'de', fr: 'fr', it: 'it', es: 'es', nl: 'nl', 'com.be': 'fr', se: 'sv', pl: 'pl', 'com.tr': 'tr', 'co.jp': 'ja', ae: 'ar', sa: 'ar', eg: 'ar',
}

/** The languages a page may be written in: what it says of itself, the shop's own, English. */
export function interfaceLanguages(document: Document, { domain }: Marketplace): string[] {
  const said = /^[a-z]{2}\b/i.exec(document.documentElement.getAttribute('lang') ?? '')?.[0].toLowerCase()
  const languages = [said, shopLanguages[domain], ...(domain === 'com.be' ? ['nl'] : []), 'en'].filter((language) => language !== undefined)
  return [...new Set(languages)]
}

/** Hosts that show the shop itself; `sellercentral.amazon.com` or `aws.amazon.com` do not. */
const storefront = /^(?:www|m|smile)\.$/
