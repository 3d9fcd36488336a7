import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { z } from 'zod'

const script = new URL('./rates.ts', import.meta.url).pathname
const run = (input: string, ...options: string[]) => spawnSync(process.execPath, [script, ...options], { input, encoding: 'utf8' })
const answerSchema = z.object({ rates: z.array(z.object({ service_code: z.string() })) })
const at = ['--at', '2026-11-20T10:00']
const item = { name: 'Tee', sku: 'DEMO-TEE', quantity: 2, grams: 180, price: 1999, vendor: 'x', requires_shipping: true, taxable: true, fulfillment_service: 'manual', properties: null, product_id: 1, variant_id: 2 }
const rate = {
  origin: { country: 'CN', postal_code: '518000' },
  destination: { country: 'US', postal_code: '90210', province: 'CA', city: 'Beverly Hills', address1: '1 Main St', address2: null },
  items: [item],
  currency: 'USD',
  locale: 'en',
}
const asked = (changes: object, ...options: string[]) => run(JSON.stringify({ rate: { ...rate, ...changes } }), '--shop', 'demo', ...at, ...options)

test('one request in, rates as Shopify reads them out: subunits as text, delivery dates, and said to be made up', () => {
  const { status, stdout, stderr } = asked({})
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    rates: [
      { service_code: 'line', service_name: 'Standard', currency: 'USD', total_price: expect.stringMatching(/^\d+9$/) as string, min_delivery_date: '2026-11-27 12:00:00 +0000', max_delivery_date: '2026-12-04 12:00:00 +0000' },
      { service_code: 'packet' },
      { service_code: 'express', description: expect.stringContaining('made up by Landfall') as string },
    ],
  })
})

test('yen have no subunits: Shopify wants them times a hundred', () => {
  const { stdout } = asked({ currency: 'JPY', destination: { ...rate.destination, country: 'JP', postal_code: '100-0001' }, items: [{ ...item, price: 300_000 }] })
  expect(JSON.parse(stdout)).toMatchObject({ rates: [{ currency: 'JPY', total_price: expect.stringMatching(/^\d+900$/) as string }, {}, {}] })
})

test('a post office box, a weight that is not filled in, goods that need no shipping', () => {
  const codes = (changes: object) => answerSchema.parse(JSON.parse(asked(changes).stdout)).rates.map((one) => one.service_code)
  expect(codes({ destination: { ...rate.destination, address1: 'PO Box 7' } })).toEqual(['line', 'packet'])
  expect(codes({ items: [{ ...item, grams: 0 }] })).toEqual([])
  expect(codes({ items: [item, { ...item, grams: 0, requires_shipping: false }] })).toHaveLength(3)
})

test('asked for, the trace tells why in words', () => {
  const { stdout } = asked({ items: [{ ...item, sku: 'DEMO-BANK' }] }, '--trace')
  expect(JSON.parse(stdout)).toMatchObject({
    trace: {
      ways: [{ way: 'packet', shown: false, why: 'The service does not carry this kind of goods (battery).' }, { way: 'line', shown: true }, { way: 'express' }],
      rules: [{}, { rule: 'half-of-the-line', outcome: 'Its condition is not met' }, {}, { rule: 'whole-cents', outcome: 'Applied' }],
    },
  })
})

test.each([
  ['', [], 'request: is not JSON'],
  ['{}', [], 'rate: is missing'],
  ['[]', [], 'request: is not a carrier request'],
  [JSON.stringify({ rate: { ...rate, currency: 'EURO' } }), [], 'rate.currency: is too long'],
  [JSON.stringify({ rate: { ...rate, items: [{ ...item, grams: 1.5 }] } }), [], 'rate.items[0].grams: is not a whole number in its range'],
  [JSON.stringify({ rate }), ['--at', 'noon'], 'options: --at is not a moment such as 2026-11-21T15:30'],
])('malformed input: one line and exit 2', (input, options, line) => {
  const { status, stdout, stderr } = run(input, '--shop', 'demo', ...options)
  expect([status, stdout, stderr]).toEqual([2, '', `${line}\n`])
})

test('another shop is not there', () => {
  expect(run('{}', '--shop', 'mine')).toMatchObject({ status: 2, stderr: 'options: there is no shop "mine"; there is: demo\n' })
  expect(run('{}')).toMatchObject({ status: 2, stderr: 'options: --shop is missing; there is: demo\n' })
})
