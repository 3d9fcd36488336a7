import { withShop } from '#app/data/database.server.ts'
import { allResearchProducts, dropResearchProducts } from '#app/data/research-repository.server.ts'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { researchStatuses } from '#shared/contract/research-api.ts'
import type { ProductKey } from '#shared/research/observation.ts'
import { wordOfKey } from './product-key.ts'
import { researchGround, rowOf } from './research-ground.server.ts'
import type { ResearchListPage, ResearchListQuery, ResearchRow } from './research.ts'
import type { ExportedRow } from './research-table-file.ts'
import { selectProducts } from './select-products.ts'

const pageSize = 25

/** A page of the shortlist, filtered and sorted here. */
export async function shortlistPage(shop: string, query: ResearchListQuery): Promise<ResearchListPage> {
  const { rows, market, markets } = await judged(shop, query.market)
  const found = selectProducts(rows, query)
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(query.page, pages)
  return {
    rows: found.slice((page - 1) * pageSize, page * pageSize),
    page,
    pages,
    total: found.length,
    counts: countsOf(rows),
    market,
    markets,
  }
}

/** Every product that a query asks for, for a file. */
export async function wholeShortlist(shop: string, query: ResearchListQuery): Promise<readonly ExportedRow[]> {
  const { rows, notes } = await judged(shop, query.market)
  return selectProducts(rows, query).map((row) => ({ row, notes: notes.get(row.key) ?? '' }))
}

/** Takes products off the shortlist. What was seen of them stays as history. Returns how many. */
export async function removeFromShortlist(shop: string, keys: readonly ProductKey[], who: string): Promise<number> {
  return withShop(shop, async (db) => {
    const dropped = await dropResearchProducts(db, shop, keys)
    if (dropped > 0) {
      await recordAudit(db, shop, { who, action: 'research-removed', subject: 'research', before: { products: keys.map(wordOfKey) } })
    }
    return dropped
  })
}

async function judged(shop: string, asked: string | null) {
  return withShop(shop, async (db) => {
    const ground = await researchGround(db, shop)
    const markets = ground.markets.map(({ country }) => country)
    const market = asked !== null && markets.includes(asked) ? asked : (markets[0] ?? null)
    const records = (await allResearchProducts(db, shop)).map((record) => ({ notes: record.notes, row: rowOf(record, ground, market) }))
    return { rows: records.map(({ row }) => row), notes: new Map(records.map(({ row, notes }) => [row.key, notes])), market, markets }
  })
}

function countsOf(rows: readonly ResearchRow[]): ResearchListPage['counts'] {
  const count = (status: ResearchRow['status']) => rows.filter((row) => row.status === status).length
  const [idea, sampled, sourced, listed, dropped] = researchStatuses
  return { [idea]: count(idea), [sampled]: count(sampled), [sourced]: count(sourced), [listed]: count(listed), [dropped]: count(dropped) }
}
