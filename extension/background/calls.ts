import { z } from 'zod'
import { seenProductSchema } from '#shared/contract/extension-api.ts'
import { searchGoods } from '#shared/facts/goods.ts'
import { freightSchema, productMemorySchema } from '../store/stored.ts'
import { loadSettings, saveMemory, saveSettings } from '../store/store.ts'
import { panelData, panelLanguage } from './panel-data.ts'
import type { Answer, CallName } from '../protocol/background-messages.ts'

const mostGoods = 8
const product = seenProductSchema
const callSchema = z.discriminatedUnion('call', [
  z.object({ call: z.literal('panel'), ask: z.object({ product }) }),
  z.object({ call: z.literal('remember'), ask: z.object({ product, memory: productMemorySchema }) }),
  z.object({ call: z.literal('freight'), ask: z.object({ product, freight: freightSchema.nullable() }) }),
  z.object({ call: z.literal('language'), ask: z.object({}) }),
  z.object({ call: z.literal('goods'), ask: z.object({ query: z.string().max(200) }) }),
  z.object({ call: z.literal('collapse'), ask: z.object({ collapsed: z.boolean() }) }),
])

/** Answers one message of a content script; null for a message of unknown form. */
export function answerCall(message: unknown): Promise<Answer<CallName>> | null {
  const parsed = callSchema.safeParse(message)
  return parsed.success ? answered(parsed.data) : null
}

async function answered(message: z.infer<typeof callSchema>): Promise<Answer<CallName>> {
  switch (message.call) {
    case 'panel':
      return panelData(message.ask.product)
    case 'remember':
      await saveMemory(message.ask.product.site, message.ask.product.id, message.ask.memory)
      return panelData(message.ask.product)
    case 'freight':
      await saveSettings({ ...(await loadSettings()), freight: message.ask.freight })
      return panelData(message.ask.product)
    case 'language':
      return panelLanguage()
    case 'goods':
      return message.ask.query.trim() === '' ? [] : searchGoods(message.ask.query, await panelLanguage(), mostGoods).map(({ hs6, en, zh }) => ({ hs: hs6, en, zh }))
    case 'collapse':
      await saveSettings({ ...(await loadSettings()), collapsed: message.ask.collapsed })
      return null
  }
}
