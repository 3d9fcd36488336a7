import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { packAlgorithm, packKeySchema } from '#shared/contract/selector-pack.ts'
import { packInUse } from '../store/selector-packs.ts'
import { refreshPack } from './pack-delivery.ts'
import type { PackKey, SelectorPack, SignedPack } from '#shared/contract/selector-pack.ts'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: (values: object) => Promise.resolve(Object.entries(values).forEach(([key, value]) => kept.set(key, value))),
        remove: (key: string) => Promise.resolve(kept.delete(key)),
      },
    },
  },
}))

const pairing = { appUrl: 'https://landfall.example', token: 'a-token-of-at-least-20-letters', shop: 'one.myshopify.com', pairedAt: '2026-11-22' }
const hour = 3_600_000
let keys: PackKey[] = []
let signed: (pack: SelectorPack) => Promise<SignedPack>
let clock = 1_000_000 * hour

const pack = (version: number): SelectorPack => ({ site: 'amazon', version, issued: '2026-11-22', selectors: { title: [`#title${version}`] } })
/** The app answers with this pack; half a day passes. */
async function delivered(answer: SignedPack | null | 'down'): Promise<string> {
  vi.stubGlobal('fetch', () => (answer === 'down' ? Promise.reject(new Error('no line')) : Promise.resolve(Response.json({ pack: answer }))))
  clock += 13 * hour
  return refreshPack(pairing, clock, keys)
}

beforeAll(async () => {
  const pair = await crypto.subtle.generateKey(packAlgorithm, true, ['sign', 'verify'])
  keys = [packKeySchema.parse(await crypto.subtle.exportKey('jwk', pair.publicKey))]
  signed = async (content) => {
    const text = JSON.stringify(content)
    const proof = await crypto.subtle.sign(packAlgorithm, pair.privateKey, new TextEncoder().encode(text))
    return { pack: text, signature: Buffer.from(proof).toString('base64') }
  }
})
beforeEach(() => kept.clear())

describe('a pack that the paired app hands out', () => {
  it('is taken and used, and a newer one after it', async () => {
    expect(await delivered(await signed(pack(1)))).toBe('taken')
    expect(await packInUse(keys)).toEqual(pack(1))
    expect(await delivered(await signed(pack(2)))).toBe('taken')
    expect(await packInUse(keys)).toEqual(pack(2))
    expect(await delivered(await signed(pack(2)))).toBe('in-use')
  })
  it('changes nothing when it is older, tampered with, of another field, or missing', async () => {
    await delivered(await signed(pack(2)))
    const good = await signed(pack(3))
    expect(await delivered(await signed(pack(1)))).toBe('older')
    expect(await delivered({ ...good, pack: good.pack.replace('#title3', '#evil') })).toBe('signature')
    expect(await delivered(await signed({ ...pack(3), selectors: { colour: ['#x'] } }))).toBe('unknown-field')
    expect(await delivered(null)).toBe('none')
    expect(await delivered('down')).toBe('unreachable')
    expect(await packInUse(keys)).toEqual(pack(2))
  })
  it('is not asked for by a build that trusts no key, nor twice in a few hours', async () => {
    expect(await refreshPack(pairing, clock, [])).toBe('no-key')
    await delivered(await signed(pack(1)))
    expect(await refreshPack(pairing, clock + hour, keys)).toBe('asked-before')
  })
  it('is not used once what was kept of it has been changed', async () => {
    await delivered(await signed(pack(1)))
    kept.set('pack', String(kept.get('pack')).replace('#title1', '#evil'))
    expect(await packInUse(keys)).toBeNull()
  })
})
