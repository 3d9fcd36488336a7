import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSigned } from './webhook-signature.ts'

const sign = (body: Uint8Array, secret: string) => createHmac('sha256', secret).update(body).digest('base64')

describe('webhook signature', () => {
  it('holds for the signed bytes, whatever they are', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.string({ minLength: 1 }), (body, key) => isSigned(body, sign(body, key), key)))
  })

  it('falls with any byte changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (body, at, by) => {
        const changed = body.map((byte, index) => (index === at % body.length ? byte ^ by : byte))
        expect(isSigned(changed, sign(body, 'secret'), 'secret')).toBe(false)
      }),
    )
  })

  it.each(['', 'not base64 at all', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')])(
    'refuses the signature %j',
    (signature) => expect(isSigned(Buffer.from('{}'), signature, 'secret')).toBe(false),
  )

  it('refuses another secret', () => {
    const body = Buffer.from('{}')
    expect(isSigned(body, sign(body, 'other'), 'secret')).toBe(false)
  })
})
