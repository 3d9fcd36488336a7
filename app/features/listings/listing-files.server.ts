import { setImmediate as nextTurn } from 'node:timers/promises'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { textsWithTranslations, type TextWithTranslation } from '#app/data/listing-table.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { termsFor } from '#app/data/listing-term-repository.server.ts'
import { saveTranslationWork, type TranslationWork } from '#app/data/listing-translation-repository.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import type { FileProblem } from '#app/features/files/file-problem.ts'
import { chunksOf } from '#app/jobs/catalogue/pages.ts'
import { countOf, judge } from './judge-translation.ts'
import { workOf } from './review-listings.server.ts'
import { readShopifyCsv, writeShopifyCsv, type FileText, type ReadText } from './shopify-csv.ts'

const mostProblemsShown = 500
const ownersAtOnce = 200

export type ListingFileOutcome =
  | { readonly ok: true; readonly value: { readonly imported: number; readonly unchanged: number; readonly blocked: number } }
  | { readonly ok: false; readonly code: string; readonly params: Readonly<Record<string, string>>; readonly problems: readonly FileProblem[]; readonly problemCount: number }

/** All texts of the shop in one language, in the format of Shopify's own export. */
export async function exportListings(shop: string, locale: string, which: 'missing' | 'all'): Promise<string> {
  const { ownerIds, markets, from } = await surroundings(shop)
  const texts: FileText[] = []
  for (const some of chunksOf(ownerIds, ownersAtOnce)) {
    for (const { marketId, name } of [{ marketId: '', name: '' }, ...markets]) {
      if (locale === from && marketId === '') continue
      const rows = await withShop(shop, (db) => textsWithTranslations(db, shop, { ownerIds: some, locale, marketId }))
      for (const { resourceId, key, source, value, held, state, required } of rows) {
        const target = value ?? held ?? ''
        const wanted = which === 'all' ? marketId === '' || target !== '' : marketId === '' && required && (state === 'missing' || state === 'outdated')
        if (wanted) texts.push({ resourceId, key, locale, market: name, outdated: state === 'outdated', source, target })
      }
    }
  }
  return writeShopifyCsv(texts)
}

async function surroundings(shop: string) {
  return withShop(shop, async (db) => {
    const locales = await listingLocales(db, shop)
    const owners = await db.listingResource.findMany({ where: { shop, position: 0 }, select: { resourceId: true, ownerId: true }, orderBy: { title: 'asc' } })
    return {
      locales,
      from: locales.find(({ primary }) => primary)?.locale ?? 'en',
      ownerIds: owners.filter(({ resourceId, ownerId }) => resourceId === ownerId).map(({ ownerId }) => ownerId),
      markets: (await allMarkets(db, shop)).flatMap(({ marketId, name, country }) => (marketId === null ? [] : [{ marketId, name, country }])),
    }
  })
}

/**
 * Takes translations out of a file in Shopify's format, as drafts to be reviewed: all of them, or nothing and the lines
 * to correct. Fails with `file-has-problems`.
 */
export async function importListings(shop: string, text: string, who: string): Promise<ListingFileOutcome> {
  const file = readShopifyCsv(text)
  const { locales, from, markets } = await surroundings(shop)
  const problems: FileProblem[] = [...file.problems]
  const marketIdOf = (name: string) => {
    if (name === '') return ''
    const wanted = name.toLowerCase()
    return markets.find((market) => [market.name, market.country, market.marketId.split('/').at(-1)].some((known) => known?.toLowerCase() === wanted))?.marketId
  }
  const placed = file.texts.flatMap((line) => {
    const marketId = marketIdOf(line.market)
    const known = locales.find(({ locale }) => locale === line.locale)
    if (marketId === undefined) problems.push({ line: line.line, column: 'Market', code: 'market-unknown', params: { text: line.market.slice(0, 60) } })
    else if (known === undefined || (known.primary && marketId === '')) problems.push({ line: line.line, column: 'Locale', code: 'language-unknown', params: { locale: line.locale.slice(0, 20) } })
    else return [{ line, marketId }]
    return []
  })
  const work: TranslationWork[] = []
  let unchanged = 0
  const groups = Map.groupBy(placed, ({ line, marketId }) => `${line.locale}|${marketId}`)
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    const taken = await takeGroup({ shop, from, who, locale: first.line.locale, marketId: first.marketId }, group.map(({ line }) => line))
    problems.push(...taken.problems)
    work.push(...taken.work)
    unchanged += taken.unchanged
  }
  if (problems.length > 0) return refused(problems)
  await withShop(shop, async (db) => {
    for (const some of chunksOf(work, 2000)) await saveTranslationWork(db, shop, some)
    await recordAudit(db, shop, { who, action: 'listings-imported', subject: 'listings', after: { texts: work.length } })
  })
  return { ok: true, value: { imported: work.length, unchanged, blocked: work.filter(({ blocking }) => blocking > 0).length } }
}

interface Group {
  readonly shop: string
  readonly from: string
  readonly who: string
  readonly locale: string
  readonly marketId: string
}

async function takeGroup({ shop, from, who, locale, marketId }: Group, lines: readonly ReadText[]) {
  const { known, terms } = await withShop(shop, async (db) => {
    const resources = await db.listingResource.findMany({ where: { shop, resourceId: { in: [...new Set(lines.map(({ resourceId }) => resourceId))] } }, select: { ownerId: true } })
    const ownerIds = [...new Set(resources.map(({ ownerId }) => ownerId))]
    return { known: await textsWithTranslations(db, shop, { ownerIds, locale, marketId }), terms: await termsFor(db, shop, locale) }
  })
  const byName = new Map(known.map((text) => [`${text.resourceId}|${text.key}`, text]))
  const problems: FileProblem[] = []
  const work: TranslationWork[] = []
  let unchanged = 0
  for (const [index, line] of lines.entries()) {
    if (index % 200 === 199) await nextTurn()
    const text = byName.get(`${line.resourceId}|${line.key}`)
    const problem = problemOf(line, text)
    if (problem !== null) problems.push(problem)
    else if (text === undefined || (text.value ?? text.held) === line.target) unchanged += 1
    else {
      const counts = countOf(judge({ key: text.key, source: text.source, value: line.target }, from, locale, terms))
      const base = text.value === null ? text.held : text.base
      work.push({ ...workOf(text), ...counts, base, value: line.target, state: 'needs-review', digest: text.sourceDigest, accepted: [], origin: 'import', who })
    }
  }
  return { problems, work, unchanged }
}

function problemOf({ line, resourceId, key, source }: ReadText, text: TextWithTranslation | undefined): FileProblem | null {
  if (text === undefined) return { line, column: 'Identification', code: 'text-unknown', params: { id: resourceId.split('/').at(-1) ?? '', key: key.slice(0, 40) } }
  const plain = (words: string) => words.replace(/\r\n/g, '\n').trim()
  return source !== '' && plain(source) !== plain(text.source) ? { line, column: 'Default content', code: 'source-differs', params: {} } : null
}

function refused(problems: readonly FileProblem[]): ListingFileOutcome {
  const sorted = [...problems].sort((one, other) => one.line - other.line)
  return { ok: false, code: 'file-has-problems', params: { count: String(sorted.length) }, problems: sorted.slice(0, mostProblemsShown), problemCount: sorted.length }
}
