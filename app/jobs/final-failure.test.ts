import { expect, test } from 'vitest'
import { ShopifyRefused, ShopifyUnavailable, ShopNotConnected } from '#app/shopify/admin-errors.ts'
import { finalFailure } from './final-failure.ts'

test.each([
  ['Shopify is away for a while', new ShopifyUnavailable('502'), false, null],
  ['something unforeseen happened', new Error('boom'), false, null],
  ['Shopify was away to the last', new ShopifyUnavailable('502'), true, 'gave-up'],
  ['the shop let us in no more', new ShopNotConnected('gone'), false, 'shop-not-connected'],
  ['Shopify will never do this', new ShopifyRefused('Access denied'), false, 'shopify-refused'],
])('%s', (_, error, lastAttempt, code) => {
  expect(finalFailure(error, lastAttempt)?.code ?? null).toBe(code)
})
