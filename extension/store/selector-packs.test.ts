import { beforeAll, describe, expect, it, vi } from 'vitest'
import { packAlgorithm, packKeySchema } from '#shared/contract/selector-pack.ts'
import { verifiedPack } from './selector-packs.ts'
import type { PackKey } from '#shared/contract/selector-pack.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const pack = { site: 'amazon', version: 3, issued: '2026-11-22', selectors: { title: ['#newTitle'], outOfStock: '#gone' } }
let keys: PackKey[] = []
let sign: (text: string) => Promise<string>

beforeAll(async () => {
  const pair = await crypto.subtle.generateKey(packAlgorithm, true, ['sign', 'verify'])
  keys = [packKeySchema.parse(await crypto.subtle.exportKey('jwk', pair.publicKey))]
  sign = async (text) => {
    const proof = await crypto.subtle.sign(packAlgorithm, pair.privateKey, new TextEncoder().encode(text))
    return JSON.stringify({ pack: text, signature: Buffer.from(proof).toString('base64') })
  }
})

describe('a selector pack', () => {
  it('is taken when a trusted key signed just these bytes', async () => {
    expect(await verifiedPack(await sign(JSON.stringify(pack)), keys, 3)).toEqual({ ok: true, value: pack })
  })
  it('is refused without a key, with another byte, or from another signer', async () => {
    const signed = await sign(JSON.stringify(pack))
    const stranger = packKeySchema.parse(await crypto.subtle.exportKey('jwk', (await crypto.subtle.generateKey(packAlgorithm, true, ['sign', 'verify'])).publicKey))
    expect(await verifiedPack(signed, [])).toMatchObject({ code: 'signature' })
    expect(await verifiedPack(signed.replace('#newTitle', '#oldTitle'), keys)).toMatchObject({ code: 'signature' })
    expect(await verifiedPack(signed, [stranger])).toMatchObject({ code: 'signature' })
  })
  it.each([
    ['no JSON', 'selectors', 'not-a-pack'],
    ['a field nobody reads', { ...pack, selectors: { colour: ['#x'] } }, 'unknown-field'],
    ['a list where one place is meant', { ...pack, selectors: { outOfStock: ['#x'] } }, 'unknown-field'],
    ['another site', { ...pack, site: 'ebay' }, 'not-a-pack'],
    ['an older version', { ...pack, version: 2 }, 'older'],
  ])('is refused with %s', async (_what, content, code) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    expect(await verifiedPack(await sign(text), keys, 3)).toMatchObject({ ok: false, code })
  })
})
