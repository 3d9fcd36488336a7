import type { PriceHabit } from '../text/price-text.ts'

const hosts = new Set(['temu.com', 'www.temu.com', 'm.temu.com'])

export const isTemu = (host: string): boolean => hosts.has(host.toLowerCase().replace(/\.$/, ''))

export type TemuPlace =
  | { readonly place: 'product'; readonly id: string }
  | { readonly place: 'search' | 'bestsellers' | 'store' | 'login' | 'home' | 'other' }

/** What an address of Temu leads to: `/goods-name-g-601104624066267.html`, `/kr/goods.html?goods_id=…`, `/us-es/search_result.html`. */
export function temuPlace(url: URL): TemuPlace {
  const path = url.pathname.replace(regionPrefix, '/')
  const named = /-g-(\d{6,20})\.html$/.exec(path)?.[1]
  const asked = path === '/goods.html' ? /^\d{6,20}$/.exec(url.searchParams.get('goods_id') ?? '')?.[0] : undefined
  const id = named ?? asked
  if (id !== undefined) return { place: 'product', id }
  if (/^\/(?:search_result|search)\.html$/.test(path) || /-o3-\d+(?:\.html)?$/.test(path)) return { place: 'search' }
  if (/^\/channel\/best[-_]?sellers/.test(path)) return { place: 'bestsellers' }
  if (/-m-\d+\.html$/.test(path) || path === '/mall.html') return { place: 'store' }
  if (path === '/login.html') return { place: 'login' }
  return { place: path === '/' ? 'home' : 'other' }
}

const regionPrefix = /^\/([a-z]{2})(?:-[a-z]{2})?(?=\/|$)\/?/

/** Currencies of regions whose bare sign other regions share. The address without a prefix is the United States. */
const bareSigns: Readonly<Record<string, PriceHabit>> = {
  us: { currency: 'USD', signs: ['$'] }, ca: { currency: 'CAD', signs: ['$'] }, au: { currency: 'AUD', signs: ['$'] },
  nz: { currency: 'NZD', signs: ['$'] }, mx: { currency: 'MXN', signs: ['$'] }, uk: { currency: 'GBP', signs: ['£'] },
  jp: { currency: 'JPY', signs: ['¥'] }, se: { currency: 'SEK', signs: ['kr'] }, no: { currency: 'NOK', signs: ['kr'] }, dk: { currency: 'DKK', signs: ['kr'] },
  za: { currency: 'ZAR', signs: ['R'] },
}

/** How prices are signed at this address; a region that is not listed has only signs that mean one currency anywhere. */
export function temuHabit(url: URL): PriceHabit {
  const region = regionPrefix.exec(url.pathname)?.[1] ?? 'us'
  return bareSigns[region] ?? { currency: 'USD', signs: [] }
}

/** The country of a region's address, `/uk/…`; without a prefix it is the United States. */
export function temuCountry(url: URL): string {
  const region = regionPrefix.exec(url.pathname)?.[1] ?? 'us'
  return region === 'uk' ? 'GB' : region.toUpperCase()
}
