import { z } from 'zod'
import browser from 'webextension-polyfill'
import { researchProductSchema } from '#shared/contract/research-api.ts'
import { searchGoods } from '#shared/facts/goods.ts'
import { scoreWeightsSchema } from '#shared/research/score/score-weights-schema.ts'
import { freightSchema, productMemorySchema } from '../store/stored.ts'
import { changeSettings, loadPairing, loadSettings, saveMemory } from '../store/store.ts'
import { packInUse } from '../store/selector-packs.ts'
import { judgeList } from './judge-list.ts'
import { listBadges } from './list-badges.ts'
import { noteList } from './list-summaries.ts'
import { observationsOfList, observe } from './observe.ts'
import { refreshPack } from './pack-delivery.ts'
import { panelData, panelLanguage, saveProduct, spokenIn } from './panel-data.ts'
import type { Answer, CallName } from '../protocol/background-messages.ts'
import type { GoodsChoice } from '../protocol/panel-data.ts'
import type { SiteName } from '../sites/page-reading.ts'
import type { ListBadges, SeenList } from '../protocol/seen-list.ts'

const mostGoods = 8
const mostTables = 8
const product = researchProductSchema
const count = z.object({ value: z.int().min(0).max(1e9), bound: z.enum(['exact', 'atLeast']) }).nullable()
const resultSchema = z.object({
  id: z.string().regex(/^[\w-]{1,40}$/),
  title: z.string().max(2000).nullable(),
  brand: z.string().max(200).nullable(),
  price: z.object({ minor: z.int().min(0).max(1e12), currency: z.string().regex(/^[A-Z]{3}$/) }).nullable(),
  rating: z.number().min(0).max(5).nullable(),
  reviewCount: count,
  sold: count,
  sponsored: z.boolean(),
  position: z.int().nullable(),
})
export const seenListSchema = z.object({
  site: z.enum(['amazon', 'temu']),
  marketplace: z.string().regex(/^[A-Z]{2}$/),
  kind: z.enum(['search', 'bestsellers']),
  title: z.string().max(2000),
  url: z.url({ protocol: /^https?$/ }).max(4000),
  at: z.iso.datetime(),
  results: z.array(resultSchema).max(500),
}) satisfies z.ZodType<SeenList>
const callSchema = z.discriminatedUnion('call', [
  z.object({ call: z.literal('start'), ask: z.object({ site: z.enum(['amazon', 'temu']) }) }),
  z.object({ call: z.literal('panel'), ask: z.object({ product }) }),
  z.object({ call: z.literal('remember'), ask: z.object({ product, memory: productMemorySchema }) }),
  z.object({ call: z.literal('freight'), ask: z.object({ product, freight: freightSchema.nullable() }) }),
  z.object({ call: z.literal('weights'), ask: z.object({ product, weights: scoreWeightsSchema }) }),
  z.object({ call: z.literal('save'), ask: z.object({ product }) }),
  z.object({ call: z.literal('spoken'), ask: z.object({}) }),
  z.object({ call: z.literal('goods'), ask: z.object({ query: z.string().max(200) }) }),
  z.object({ call: z.literal('arrange'), ask: z.object({ what: z.enum(['collapsed', 'formShown']), is: z.boolean() }) }),
  z.object({ call: z.literal('list'), ask: z.object({ list: seenListSchema }) }),
  z.object({ call: z.literal('table'), ask: z.object({ list: seenListSchema }) }),
])

/** Answers one message of a content script; null for a message of unknown form. */
export function answerCall(message: unknown): Promise<Answer<CallName>> | null {
  const parsed = callSchema.safeParse(message)
  return parsed.success ? answered(parsed.data) : null
}

async function answered(message: z.infer<typeof callSchema>): Promise<Answer<CallName>> {
  switch (message.call) {
    case 'start':
      return start(message.ask.site)
    case 'panel':
      return panelData(message.ask.product)
    case 'remember':
      await saveMemory(message.ask.product.site, message.ask.product.id, message.ask.memory)
      return panelData(message.ask.product)
    case 'freight':
      await changeSettings({ freight: message.ask.freight })
      return panelData(message.ask.product)
    case 'weights':
      await changeSettings({ weights: message.ask.weights })
      return panelData(message.ask.product)
    case 'save':
      await saveProduct(message.ask.product)
      return panelData(message.ask.product)
    case 'spoken':
      return spokenIn(await panelLanguage())
    case 'goods':
      return foundGoods(message.ask.query)
    case 'arrange':
      await changeSettings({ [message.ask.what]: message.ask.is })
      return null
    case 'list':
      return badgesOf(message.ask.list)
    case 'table':
      await openTable(message.ask.list)
      return null
  }
}

async function start(site: SiteName): Promise<Answer<'start'>> {
  const [settings, pack] = await Promise.all([loadSettings(), packInUse()])
  // Newer places are for the next page; this one does not wait.
  void loadPairing().then((pairing) => pairing && refreshPack(pairing, Date.now()))
  return { on: settings.sites[site], selectors: pack?.site === site ? pack.selectors : null }
}

export async function foundGoods(query: string): Promise<GoodsChoice[]> {
  return query.trim() === '' ? [] : searchGoods(query, await panelLanguage(), mostGoods).map(({ hs6, en, zh }) => ({ hs: hs6, en, zh }))
}

async function badgesOf(list: SeenList): Promise<ListBadges | null> {
  const settings = await loadSettings()
  if (!settings.sites[list.site]) return null
  const judged = await judgeList(list, null)
  void loadPairing().then((pairing) => observe(observationsOfList(list), settings, pairing)).then(() => noteList(list))
  return listBadges(judged, await panelLanguage())
}

/** Hands the list to a page of the extension, which draws, sorts and exports it. */
async function openTable(list: SeenList): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('list:')).sort()
  await browser.storage.session.remove(kept.slice(0, Math.max(0, kept.length - mostTables + 1)))
  const key = `list:${list.at}`
  await browser.storage.session.set({ [key]: list })
  await browser.tabs.create({ url: `${browser.runtime.getURL('/table.html')}#${encodeURIComponent(key)}` })
}
