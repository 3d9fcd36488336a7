import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSecretBox, SecretBoxError } from './secret-box.server.ts'

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')

describe('secret box', () => {
  const box = createSecretBox(key(1))

  it('opens what it sealed, whatever the text', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, context) => box.open(box.seal(text, context), context) === text))
  })

  it('never seals the same text to the same bytes', () => {
    expect(box.seal('shpat_1', 'a')).not.toEqual(box.seal('shpat_1', 'a'))
  })

  it('does not carry the text in the clear', () => {
    expect(Buffer.from(box.seal('shpat_secret', 'a')).toString('latin1')).not.toContain('shpat_secret')
  })

  it('refuses bytes moved to another context', () => {
    expect(() => box.open(box.seal('shpat_1', 'one shop'), 'another shop')).toThrow(SecretBoxError)
  })

  it('refuses bytes with any bit changed', () => {
    const sealed = box.seal('shpat_1', 'a')
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = Uint8Array.from(sealed, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
        expect(() => box.open(changed, 'a')).toThrow(SecretBoxError)
      }),
    )
  })

  it('opens what an older key sealed, and says that it is old', () => {
    const rotated = createSecretBox(key(2), [key(1)])
    const sealed = box.seal('shpat_1', 'a')
    expect(rotated.open(sealed, 'a')).toBe('shpat_1')
    expect(rotated.open(rotated.renew(sealed, 'a') ?? new Uint8Array(), 'a')).toBe('shpat_1')
    expect(rotated.renew(rotated.seal('shpat_1', 'a'), 'a')).toBeNull()
  })

  it('does not open what a forgotten key sealed', () => {
    expect(() => createSecretBox(key(2)).open(box.seal('shpat_1', 'a'), 'a')).toThrow(/is not among the known keys/)
  })
})
