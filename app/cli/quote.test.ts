import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const script = new URL('./quote.ts', import.meta.url).pathname
const run = (input: string) => spawnSync(process.execPath, [script], { input, encoding: 'utf8' })
const basket = {
  destination: 'DE',
  shipFrom: 'CN',
  date: '2025-11-21',
  currency: 'EUR',
  channel: 'courier',
  importer: 'consumer',
  scheme: 'none',
  lines: [{ id: 'a', description: 'T-shirt', hs: '6109.10', origin: 'CN', quantity: 2, unitPrice: '100.00' }],
  freight: '10.00',
  insurance: '0',
  assume: { dutyRate: { '610910': '0.12' }, taxRate: '0.19' },
}

test('one basket in, one quote out: decimal strings, null for what is missing', () => {
  const { status, stdout, stderr } = run(JSON.stringify(basket))
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'complete',
    currency: 'EUR',
    scheme: 'normal',
    goods: '200.00',
    customsValue: '210.00',
    duty: '25.20',
    importTax: '44.69',
    fees: [],
    total: '279.89',
    lines: [
      {
        id: 'a',
        customsValue: '210.00',
        duty: '25.20',
        importTax: '44.69',
        layers: [
          { name: 'duty', rate: '0.12', base: '210.00', amount: '25.20', fact: 'assumption/dutyRate/610910' },
          { name: 'VAT', rate: '0.19', base: '235.20', amount: '44.69', fact: 'assumption/taxRate' },
        ],
      },
    ],
    missing: [],
  })
})

test('what is missing is null and said in a sentence', () => {
  const { freight: _freight, ...rest } = basket
  const { status, stdout } = run(JSON.stringify(rest))
  expect(status).toBe(0)
  const quote: unknown = JSON.parse(stdout)
  expect(quote).toMatchObject({ status: 'partial', customsValue: null, duty: null, importTax: null, total: null })
  expect(quote).toHaveProperty('missing', expect.arrayContaining([{ part: 'freight', line: null, why: 'The international freight is not known.' }]))
})

test('the example of the manual is a basket', () => {
  const manual = readFileSync(new URL('../../docs/landed-cost.md', import.meta.url), 'utf8')
  const example = /```json\n([^`]*)```/.exec(manual)?.[1] ?? ''
  expect(JSON.parse(run(example).stdout)).toMatchObject({ status: 'complete', scheme: 'ioss', duty: '3.00' })
})

test('a partial quote gives the range it stands behind, a disputed one what the other reading changes', () => {
  const parcel = {
    destination: 'FR', shipFrom: 'CN', date: '2026-10-05', currency: 'EUR', freight: '0',
    lines: [{ id: 'a', description: 'T-shirt', hs: '610910', origin: 'CN', quantity: 1, unitPrice: '20.00' }],
  }
  expect(JSON.parse(run(JSON.stringify(parcel)).stdout)).toMatchObject({
    status: 'complete',
    range: null,
    readings: [{ name: 'eu-item-duty-vat', choice: 'taxed', other: 'untaxed', otherMeaning: 'VAT is not due on it', difference: '-0.60' }],
  })
  const short = { ...parcel, destination: 'US', currency: 'USD', lines: [{ ...parcel.lines[0], hs: '620343', origin: 'VN', unitPrice: '100.00' }] }
  expect(JSON.parse(run(JSON.stringify(short)).stdout)).toMatchObject({ status: 'partial', total: null, range: { low: '115.19', high: null } })
})

test.each([
  ['', 'basket: is not JSON'],
  [JSON.stringify({ ...basket, date: '2026-02-30' }), 'date: is not a day of the calendar written YYYY-MM-DD'],
  [JSON.stringify({ ...basket, lines: [{ ...basket.lines[0], unitPrice: '1.005' }] }), 'lines[0].unitPrice: has more than 2 decimals'],
  [JSON.stringify({ ...basket, lines: [{ ...basket.lines[0], measures: { netGrams: 0 } }] }), 'lines[0].measures.netGrams: is not a whole number of 1 or more'],
  [JSON.stringify({ ...basket, lines: [{ ...basket.lines[0], measures: { stone: 2 } }] }), 'lines[0].measures.stone: is not a known field'],
  [JSON.stringify({ ...basket, readings: { 'eu-item-duty-wat': 'taxed' } }), 'readings.eu-item-duty-wat: is not a disputed point that can be read one way or the other'],
  [JSON.stringify({ ...basket, readings: { 'eu-item-duty-vat': 'maybe' } }), 'readings.eu-item-duty-vat: is none of taxed, untaxed'],
  [JSON.stringify({ ...basket, preference: 'NAFTA' }), 'preference: is not a trade program that can be claimed, such as USMCA'],
  [JSON.stringify({ ...basket, loadedOn: 'yesterday' }), 'loadedOn: is not a day of the calendar written YYYY-MM-DD'],
])('malformed input: one line and exit 2', (input, line) => {
  const { status, stdout, stderr } = run(input)
  expect([status, stdout, stderr]).toEqual([2, '', `${line}\n`])
})
