import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface PageFile {
  /** Path below the folder, with forward slashes. */
  readonly file: string
  readonly html: string
  /** The address the page was, as far as can be told, saved from. */
  readonly address: string
}

/** The same pages all at once. */
export const pageFiles = (folder: string): PageFile[] => [...eachPage(folder)]

/** Every `.html` and `.html.gz` below a folder, in order of name, each read when its turn comes. */
export function* eachPage(folder: string): Generator<PageFile, undefined> {
  const index = siteOfIndex(folder)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.html?(?:\.gz)?$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  for (const file of files) {
    const html = pageText(join(folder, file))
    yield { file, html, address: addressOf(file, html, index.get(file)) }
  }
}

/** A page in the encoding it names where it is no UTF-8: shops of 2015 were sent in Latin-1 and Shift_JIS. A broken file is empty. */
function pageText(path: string): string {
  const bytes = unpacked(readFileSync(path))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const named = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 8_192).toString('latin1'))?.[1] ?? 'windows-1252'
    return decoded(bytes, /^utf-?8$/i.test(named) ? 'utf-8' : named)
  }
}

function decoded(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes)
  } catch {
    return Buffer.alloc(0)
  }
}

/** Column `site_locale` of an INDEX.tsv beside the pages: "amazon co.uk", "temu us (en)". */
function siteOfIndex(folder: string): Map<string, string> {
  const path = join(folder, 'INDEX.tsv')
  if (!existsSync(path)) return new Map()
  const [head = '', ...rows] = readFileSync(path, 'utf8').split('\n')
  const columns = head.split('\t')
  const file = columns.indexOf('file')
  const site = columns.indexOf('site_locale')
  if (file < 0 || site < 0) return new Map()
  return new Map(rows.map((row) => row.split('\t')).flatMap((cells) => (cells[file] && cells[site] ? [[cells[file], cells[site]]] : [])))
}

const links = [
  /<link[^>]*rel=["']?canonical["']?[^>]*href=["']([^"']+)/i,
  /<link[^>]*href=["']([^"']+)["'][^>]*rel=["']?canonical/i,
  /<meta[^>]*property=["']og:url["'][^>]*content=["']([^"']+)/i,
  /<!--\s*saved from url=\(\d+\)(\S+)/i,
]

function addressOf(file: string, html: string, listed: string | undefined): string {
  const head = html.slice(0, 400_000)
  const own = links.map((link) => link.exec(head)?.[1]).flatMap((href) => webAddress(href?.replaceAll('&amp;', '&')))[0]
  const host = hostOfIndex(listed) ?? own?.host ?? hostInside(html) ?? hostOfName(file)
  const path = own && sameShop(own.host, host) ? own.pathname + own.search : '/saved-page'
  return `https://${host}${path}`
}

function webAddress(href: string | undefined): URL[] {
  try {
    const url = new URL(href ?? '')
    return /^https?:$/.test(url.protocol) ? [url] : []
  } catch {
    return []
  }
}

const sameShop = (one: string, other: string): boolean => one.replace(/^(?:www|m)\./, '') === other.replace(/^(?:www|m)\./, '')

function hostOfIndex(listed: string | undefined): string | undefined {
  const [site, domain = ''] = (listed ?? '').split(' ')
  if (!site || !/^[a-z.]+(?:\/|$)/.test(domain)) return undefined
  if (site === 'temu') return 'www.temu.com'
  return `www.${site}.${domain.split('/')[0]}`
}

/** What Amazon's own scripts say of the shop, by name or number, then the shop that most of the page's own links lead to. */
function hostInside(html: string): string | undefined {
  const named = /ue_sn\s*=\s*["']((?:www\.)?amazon\.[a-z.]+)["']/.exec(html)?.[1]
  if (named) return named.startsWith('www.') ? named : `www.${named}`
  const shop = /(?:ue_mid\s*=\s*|marketplaceI[dD]["']?\s*[:=]\s*)["']([A-Z0-9]{10,16})["']/.exec(html)?.[1]
  const domain = shop ? shopNumbers[shop] : undefined
  if (domain) return `www.amazon.${domain}`
  return mostLinked(html)
}

function mostLinked(html: string): string | undefined {
  const counts = new Map<string, number>()
  for (const [, host = ''] of html.matchAll(/https?:\/\/((?:www|m)\.(?:amazon|temu|ebay|etsy|walmart|alibaba|aliexpress)\.[a-z.]*[a-z])(?=[/"'?&])/g)) {
    counts.set(host, (counts.get(host) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

const shopNumbers: Readonly<Record<string, string>> = {
  ATVPDKIKX0DER: 'com', A2EUQ1WTGCTBG2: 'ca', A1AM78C64UM0Y8: 'com.mx', A2Q3Y263D00KWC: 'com.br', A1F83G8C2ARO7P: 'co.uk',
  A28R8C7NBKEWEA: 'ie', A1PA6795UKMFR9: 'de', A13V1IB3VIYZZH: 'fr', APJ6JRA9NG5V4: 'it', A1RKKUPIHCS9HS: 'es',
  A1805IZSGTT6HS: 'nl', A2NODRKZP88ZB9: 'se', A1C3SOZRARQ6R3: 'pl', AMEN7PMS3EDWL: 'com.be', A33AVAJ2PDY3EV: 'com.tr',
  A21TJRUUN4KGV: 'in', A1VC38T7YXB528: 'co.jp', A19VAU5U5O7RUS: 'sg', A39IBJ37TRP1C6: 'com.au', A2VIGQ35RCS4UG: 'ae',
  A17E79C6D8DWNP: 'sa', ARBP9OOSHTCHU: 'eg', AE08WJ6YKNBMC: 'co.za',
}

/** `pdp-co_uk-2020-….html`, `amazon.de_B00….html`, `de/….html`; amazon.com where the name says nothing. */
function hostOfName(file: string): string {
  const domains = Object.values(shopNumbers).sort((one, other) => other.length - one.length)
  const name = file.toLowerCase().replaceAll('_', '.')
  const site = /(temu|ebay|etsy|walmart|alibaba|aliexpress)/.exec(name)?.[1]
  if (site) return `www.${site}.com`
  const domain = domains.find((candidate) => new RegExp(`(?:^|[^a-z])${candidate.replaceAll('.', '\\.')}(?:[^a-z]|$)`).test(name))
  return `www.amazon.${domain ?? 'com'}`
}
