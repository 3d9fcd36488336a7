import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demoCatalogue } from '../catalogue/demo-catalogue.ts'
import { demoShop } from '../catalogue/demo-shop.ts'
import { startTestShop } from '../test-shop.ts'
import { loadStore, storeFromText, storeToText } from './state-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'devshop-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a shop written and read is the same shop', () => {
  const store = demoShop({
    shop: 'a.myshopify.com',
    plan: 'basic',
    catalogue: demoCatalogue(),
    now: new Date(),
  })
  expect(storeFromText(storeToText(store))).toEqual(store)
})

test('a shop that was stopped goes on where it was, prices and tokens included', async () => {
  const stateFile = join(folder, 'shop.json')
  const first = await startTestShop({ stateFile })
  const [list] = first.devshop.store.priceLists.values()
  const [variant] = [...first.devshop.store.variants.values()].slice(-1)
  if (!list || !variant) return expect.unreachable('the demo shop is empty')
  list.fixed.set(variant.id, { price: '19.95', compareAtPrice: null, updatedAt: '2026-11-21T00:00:00Z' })
  await first.devshop.stop()
  const second = await startTestShop({ stateFile })
  await second.devshop.stop()
  expect(second.devshop.store.priceLists.get(list.id)?.fixed.get(variant.id)?.price).toBe('19.95')
  expect(second.devshop.store.tokens[0]).toEqual(first.devshop.store.tokens[0])
})

test('no file is no shop; a file of something else is an error that names it', () => {
  expect(loadStore(join(folder, 'none.json'))).toBeNull()
  writeFileSync(join(folder, 'other.json'), '{"shop":1}')
  expect(() => loadStore(join(folder, 'other.json'))).toThrow("other.json can't be read as a saved shop")
})
