import type { ProductKey } from '#shared/research/observation.ts'

/** Keepa's number and the currency of each Amazon marketplace that it follows. Source: github.com/keepacom/api_backend, AmazonLocale. */
const domains: Readonly<Record<string, { readonly domain: number; readonly currency: string }>> = {
  US: { domain: 1, currency: 'USD' },
  GB: { domain: 2, currency: 'GBP' },
  DE: { domain: 3, currency: 'EUR' },
  FR: { domain: 4, currency: 'EUR' },
  JP: { domain: 5, currency: 'JPY' },
  CA: { domain: 6, currency: 'CAD' },
  IT: { domain: 8, currency: 'EUR' },
  ES: { domain: 9, currency: 'EUR' },
  IN: { domain: 10, currency: 'INR' },
  MX: { domain: 11, currency: 'MXN' },
  BR: { domain: 12, currency: 'BRL' },
}

/** Null where Keepa does not follow the marketplace. */
export function keepaDomain({ site, marketplace }: Pick<ProductKey, 'site' | 'marketplace'>) {
  return site === 'amazon' ? (domains[marketplace] ?? null) : null
}
