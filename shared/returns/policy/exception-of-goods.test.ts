import { describe, expect, test } from 'vitest'
import { filledPolicy } from '../test-support.ts'
import { exceptionOfGoods, type ExceptedGoods } from './exception-of-goods.ts'
import type { ReturnException } from './return-policy.ts'

const goods: ExceptedGoods = { productId: 'gid://shopify/Product/123', productType: 'Underwear', tags: ['Final Sale', 'summer'] }

const exception = (by: ReturnException['by'], value: string): ReturnException => ({ by, value, label: value, reason: 'own' })
const found = (exceptions: ReturnException[], about: Partial<ExceptedGoods> = {}) => {
  const { exception: one, known } = exceptionOfGoods(filledPolicy('DE', '2026-11-22', { exceptions }), { ...goods, ...about })
  return { value: one?.value ?? null, known }
}

describe('the exception that goods fall under', () => {
  test.each([
    ['product', '123'], ['product', 'gid://shopify/Product/123'], ['type', 'underwear'], ['tag', 'final sale'], ['tag', ' Summer '],
  ] as const)('by %s %j', (by, value) => {
    expect(found([exception(by, value)])).toEqual({ value, known: true })
  })

  test.each([
    ['product', '23'], ['product', '1234'], ['type', 'final sale'], ['tag', 'final'], ['tag', 'underwear'],
  ] as const)('not by %s %j', (by, value) => {
    expect(found([exception(by, value)])).toEqual({ value: null, known: true })
  })

  test('an empty name names nothing', () => {
    for (const by of ['product', 'type', 'tag'] as const) expect(found([exception(by, ' ')], { productId: '', productType: '', tags: [''] }).value).toBeNull()
  })

  test('the first that holds counts', () => {
    expect(found([exception('tag', 'winter'), exception('type', 'Underwear'), exception('tag', 'summer')]).value).toBe('Underwear')
  })

  test('is not known where tags are not and only a tag could tell', () => {
    expect(found([exception('tag', 'summer')], { tags: null })).toEqual({ value: null, known: false })
    expect(found([exception('tag', 'summer'), exception('product', '123')], { tags: null })).toEqual({ value: '123', known: true })
    expect(found([exception('type', 'Shoes')], { tags: null })).toEqual({ value: null, known: true })
  })

  test('is not known of goods that nothing is known of, unless there are no exceptions', () => {
    const policy = (exceptions: ReturnException[]) => filledPolicy('DE', '2026-11-22', { exceptions })
    expect(exceptionOfGoods(policy([]), null)).toEqual({ exception: null, known: true })
    expect(exceptionOfGoods(policy([exception('type', 'Shoes')]), null)).toEqual({ exception: null, known: false })
  })

  test('goods without a type fall under no type', () => {
    expect(found([exception('type', ' ')], { productType: null }).value).toBeNull()
  })
})
