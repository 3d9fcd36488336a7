import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { VariantRecord } from '#app/data/variant-repository.server.ts'
import { readCostsFile } from './costs-file.ts'
import { costsTable } from './costs-table.ts'

const variant = (changes: Partial<VariantRecord>): VariantRecord => ({
  variantId: 'v', productId: 'p', inventoryItemId: 'i', productTitle: 'Shirt', variantTitle: null, sku: 'A',
  productType: null, imageUrl: null, status: 'ACTIVE', price: { minor: 100, currency: 'USD' }, unitCost: null,
  hsCode: null, countryHs: {}, origin: null, weightGrams: null, stock: null, updatedAt: new Date(0), ...changes,
})

describe('the table of what is missing', () => {
  test('shows what is known and leaves the rest to be filled in', () => {
    expect(costsTable([variant({ variantTitle: 'Red, "L"', weightGrams: 200 })], 'USD')).toBe(
      '\uFEFFSKU,Product,Variant,Unit cost,Currency,Weight (g),HS code,Country of origin\r\n' +
        'A,Shirt,"Red, ""L""",,USD,200,,\r\n',
    )
  })

  test('has a column for each country that any variant has a code for', () => {
    const text = costsTable([variant({ countryHs: { US: '61091000' } }), variant({ sku: 'B', countryHs: { DE: '6109100010' } })], 'USD')
    expect(text).toContain('HS code,HS code (DE),HS code (US),Country of origin\r\n')
    expect(readCostsFile(text, 'USD').lines).toMatchObject([
      { sku: 'A', countryHs: { US: '61091000' } },
      { sku: 'B', countryHs: { DE: '6109100010' } },
    ])
  })

  test.each(['=1+1', '+49', '-5', '@sum'])('%s does not run in a spreadsheet, and its SKU reads back', (sku) => {
    const text = costsTable([variant({ sku, productTitle: sku, weightGrams: 1 })], 'USD')
    expect(text).toContain(`'${sku},'${sku},`)
    expect(readCostsFile(text, 'USD').lines).toMatchObject([{ sku }])
  })

  test('has one line for a SKU that several variants share, and none for a variant without a SKU', () => {
    const text = costsTable([variant({ variantId: '1' }), variant({ variantId: '2' }), variant({ sku: null })], 'USD')
    expect(text.trim().split('\r\n')).toHaveLength(2)
  })

  test('whatever it holds reads back as it was', () => {
    const known = fc.record({
      sku: fc.stringMatching(/^[A-Za-z0-9 "',;._=+-]{1,20}$/).map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith("'")),
      unitCost: fc.integer({ min: 0, max: 10_000_000 }).map((minor) => ({ minor, currency: 'EUR' })),
      weightGrams: fc.integer({ min: 1, max: 1_000_000 }),
      hsCode: fc.stringMatching(/^\d{6,13}$/),
      countryHs: fc
        .dictionary(fc.constantFrom('US', 'DE', 'NO', 'ID'), fc.stringMatching(/^\d{6,13}$/), { minKeys: 1, noNullPrototype: true }),
      origin: fc.constantFrom('CN', 'VN', 'DE'),
    })
    fc.assert(
      fc.property(known, (values) => {
        expect(readCostsFile(costsTable([variant(values)], 'USD'), 'USD')).toEqual({
          problems: [],
          lines: [{ line: 2, sku: values.sku, cost: values.unitCost, weightGrams: values.weightGrams, hs: values.hsCode, countryHs: values.countryHs, origin: values.origin }],
        })
      }),
    )
  })
})
