import { expect, test } from 'vitest'
import { includedFields } from './include-fields.ts'

const body = {
  id: 1,
  email: 'kim@example.com',
  address: { zip: '1', country_code: 'DE' },
  lines: [
    { id: 5, sku: 'A', price: '1.00' },
    { id: 6, sku: 'B', price: '2.00' },
  ],
  none: null,
}

test('no fields named is the whole body', () => {
  expect(includedFields(body, [])).toEqual(body)
})

test('only what is named, through objects and lists', () => {
  expect(
    includedFields(body, ['id', 'address.country_code', 'lines.id', 'lines.sku', 'none.x', 'missing'])
  ).toEqual({
    id: 1,
    address: { country_code: 'DE' },
    lines: [
      { id: 5, sku: 'A' },
      { id: 6, sku: 'B' },
    ],
    none: null,
  })
})

test('a field named whole stays whole, whatever is named inside it', () => {
  expect(includedFields(body, ['address', 'address.zip'])).toEqual({ address: body.address })
})
