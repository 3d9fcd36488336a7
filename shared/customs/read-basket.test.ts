import { describe, expect, test } from 'vitest'
import { readBasket } from './read-basket.ts'

const line = { id: '1', description: 'T-shirt', hs: '610910', origin: 'CN', quantity: 2, unitPrice: '12.50' }
const good = {
  destination: 'DE',
  shipFrom: 'CN',
  date: '2026-11-21',
  currency: 'EUR',
  channel: 'courier',
  importer: 'consumer',
  scheme: 'auto',
  lines: [line],
  freight: '4.00',
  insurance: '0',
  assume: { dutyRate: { '6109.10': '0.12' }, taxRate: '0.19', fx: { 'USD/EUR': '0.9' } },
}
const withLine = (change: object) => ({ ...good, lines: [{ ...line, ...change }] })
const withAssume = (assume: object) => ({ ...good, assume })

test('a basket as the handbook shows it', () => {
  expect(readBasket(good)).toEqual({
    ok: true,
    value: {
      ...good,
      lines: [{ ...line, unitPrice: 1250 }],
      freight: 400,
      insurance: 0,
      assume: { dutyRate: { '610910': 120_000 }, taxRate: 190_000, fx: { 'USD/EUR': '0.9' } },
    },
  })
})

test('codes may have dots', () => {
  expect(readBasket(withLine({ hs: '6214.10.20' }))).toMatchObject({ ok: true, value: { lines: [{ hs: '62141020' }] } })
})

test('freight left out is not known, insurance left out is none', () => {
  const { freight: _freight, insurance: _insurance, assume: _assume, ...rest } = good
  expect(readBasket(rest)).toMatchObject({ ok: true, value: { freight: null, insurance: 0 } })
})

test('goods nobody classified are read as such', () => {
  const { hs: _hs, origin: _origin, ...rest } = line
  expect(readBasket({ ...good, lines: [rest] })).toMatchObject({ ok: true, value: { lines: [{ hs: null, origin: null }] } })
})

test('a region is read where one is named', () => {
  expect(readBasket({ ...good, region: 'ON' })).toMatchObject({ ok: true, value: { region: 'ON' } })
})

describe('refused, by field and reason', () => {
  test.each([
    ['a list', [], 'basket', 'wrong-type'],
    ['null', null, 'basket', 'wrong-type'],
    ['an unknown field', { ...good, carrier: 'x' }, 'carrier', 'unknown-field'],
    ['an unknown field of a line', withLine({ sku: 'x' }), 'lines[0].sku', 'unknown-field'],
    ['no destination', { ...good, destination: undefined }, 'destination', 'absent'],
    ['an unknown country', { ...good, destination: 'UK' }, 'destination', 'not-a-country'],
    ['the Union as a country', { ...good, destination: 'EU' }, 'destination', 'not-a-country'],
    ['small letters', { ...good, shipFrom: 'cn' }, 'shipFrom', 'not-a-country'],
    ['a region with its country', { ...good, region: 'CA-ON' }, 'region', 'too-long'],
    ['a region in small letters', { ...good, region: 'on' }, 'region', 'not-a-region'],
    ['no such day', { ...good, date: '2026-02-30' }, 'date', 'not-a-date'],
    ['no leap year', { ...good, date: '2025-02-29' }, 'date', 'not-a-date'],
    ['a moment', { ...good, date: '2026-02-03T00:00:00Z' }, 'date', 'not-a-date'],
    ['no such currency', { ...good, currency: 'EUX' }, 'currency', 'not-a-currency'],
    ['no such channel', { ...good, channel: 'drone' }, 'channel', 'not-a-channel'],
    ['no such importer', { ...good, importer: 'me' }, 'importer', 'not-an-importer'],
    ['no such scheme', { ...good, scheme: 'gsp' }, 'scheme', 'not-a-scheme'],
    ['no lines', { ...good, lines: [] }, 'lines', 'no-lines'],
    ['lines that are no list', { ...good, lines: {} }, 'lines', 'not-a-list'],
    ['one id twice', { ...good, lines: [line, line] }, 'lines[1].id', 'duplicate-id'],
    ['an empty id', withLine({ id: '' }), 'lines[0].id', 'empty'],
    ['quantity 0', withLine({ quantity: 0 }), 'lines[0].quantity', 'not-a-quantity'],
    ['half a piece', withLine({ quantity: 1.5 }), 'lines[0].quantity', 'not-a-quantity'],
    ['quantity as text', withLine({ quantity: '2' }), 'lines[0].quantity', 'not-a-quantity'],
    ['a float', withLine({ unitPrice: 12.5 }), 'lines[0].unitPrice', 'not-a-decimal-string'],
    ['a negative price', withLine({ unitPrice: '-1' }), 'lines[0].unitPrice', 'not-a-decimal'],
    ['an exponent', withLine({ unitPrice: '1e3' }), 'lines[0].unitPrice', 'not-a-decimal'],
    ['too many decimals', withLine({ unitPrice: '1.005' }), 'lines[0].unitPrice', 'too-many-decimals'],
    ['decimals of yen', { ...withLine({ unitPrice: '12.5' }), currency: 'JPY' }, 'lines[0].unitPrice', 'too-many-decimals'],
    ['a fortune', withLine({ unitPrice: '999999999999.00' }), 'lines[0].unitPrice', 'too-large'],
    ['a fortune by number', withLine({ unitPrice: '99999999.00', quantity: 1_000_000 }), 'lines[0].unitPrice', 'too-large'],
    ['letters in a code', withLine({ hs: '61O910' }), 'lines[0].hs', 'not-an-hs-code'],
    ['a code too short', withLine({ hs: '6109' }), 'lines[0].hs', 'not-an-hs-code'],
    ['a code too long', withLine({ hs: '61091000101' }), 'lines[0].hs', 'not-an-hs-code'],
    ['an unknown origin', withLine({ origin: 'ZZ' }), 'lines[0].origin', 'not-a-country'],
    ['negative freight', { ...good, freight: '-4.00' }, 'freight', 'not-a-decimal'],
    ['freight as a number', { ...good, freight: 4 }, 'freight', 'not-a-decimal-string'],
    ['an unknown assumption', withAssume({ duty: '1' }), 'assume.duty', 'unknown-field'],
    ['per cent as a share', withAssume({ taxRate: '19' }), 'assume.taxRate', 'rate-too-large'],
    ['a negative rate', withAssume({ dutyRate: { '61': '-0.1' } }), 'assume.dutyRate.61', 'not-a-decimal'],
    ['a rate for no code', withAssume({ dutyRate: { shirts: '0.1' } }), 'assume.dutyRate.shirts', 'not-an-hs-prefix'],
    ['no pair', withAssume({ fx: { USDEUR: '0.9' } }), 'assume.fx.USDEUR', 'not-a-currency-pair'],
    ['a pair of one', withAssume({ fx: { 'EUR/EUR': '1' } }), 'assume.fx.EUR/EUR', 'not-a-currency-pair'],
    ['a rate of 0', withAssume({ fx: { 'USD/EUR': '0' } }), 'assume.fx.USD/EUR', 'not-a-rate'],
  ])('%s', (_name, json, field, code) => {
    expect(readBasket(json)).toMatchObject({ ok: false, code, params: { field } })
  })
})
