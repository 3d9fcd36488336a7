import browser from 'webextension-polyfill'
import { z } from 'zod'
import { listTotals } from '#shared/research/list/list-totals.ts'
import type { ResearchProduct } from '#shared/contract/research-api.ts'
import type { ProductKey } from '#shared/research/observation.ts'
import type { SeenList } from '../protocol/seen-list.ts'

const mostLists = 30
const share = z.int().min(0).max(1_000_000).nullable()
const summarySchema = z.object({
  site: z.string(),
  marketplace: z.string(),
  url: z.string(),
  ids: z.array(z.string()),
  field: z.object({
    topBrandShare: share,
    sponsoredShare: share,
    reviews: z.object({ value: z.int().min(0), bound: z.enum(['exact', 'atLeast']) }).nullable(),
  }),
})

/** Notes how hard the field of a list is, for the products on it that are looked at later. Best sellers are no field of one search. */
export async function noteList({ site, marketplace, url, kind, results }: SeenList): Promise<void> {
  if (kind !== 'search' || results.length === 0) return
  const totals = listTotals(results)
  const field = { topBrandShare: totals.topBrands?.value.share ?? null, sponsoredShare: totals.sponsoredShare, reviews: totals.reviewMoat?.value ?? null }
  const others = (await summaries()).filter((one) => one.url !== url).slice(0, mostLists - 1)
  await browser.storage.local.set({ lists: [{ site, marketplace, url, ids: results.map(({ id }) => id), field }, ...others] })
}

/** The field of the newest search that showed the product; null when none did. */
export async function fieldOf({ site, marketplace, id }: ProductKey): Promise<ResearchProduct['field']> {
  return (await summaries()).find((one) => one.site === site && one.marketplace === marketplace && one.ids.includes(id))?.field ?? null
}

async function summaries(): Promise<z.infer<typeof summarySchema>[]> {
  const { lists } = await browser.storage.local.get('lists')
  return z.array(summarySchema).catch([]).parse(lists ?? [])
}
