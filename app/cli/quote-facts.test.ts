import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const script = new URL('./quote.ts', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'landfall-quote-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const asFile = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const line = (htsno: string, general: string) => ({
  htsno, indent: '0', description: 'Goods:', units: [], general, special: '', other: '90%', footnotes: [],
})
const us = asFile('hts_2026-01-01.json', JSON.stringify([line('6109.10.00', '20%'), line('6109.90.10', '5%')]))

const basket = (date: string, hs = '61091000') => JSON.stringify({
  destination: 'US', shipFrom: 'VN', date, currency: 'USD', channel: 'courier', importer: 'consumer', scheme: 'none',
  lines: [{ id: 'a', description: 'T-shirt', hs, origin: 'VN', quantity: 1, unitPrice: '100.00' }], freight: '0', insurance: '0',
})
const run = (input: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' })
  return { status, stderr, quote: stdout === '' ? null : (JSON.parse(stdout) as unknown) }
}
const dutyRow = (rate: string, amount: string) => ({ lines: [{ layers: expect.arrayContaining([expect.objectContaining({ name: 'duty', rate, amount })]) as unknown }] })

describe('quote --tariff', () => {
  test('takes the file’s rates from its day on, and the pack’s before', () => {
    expect(run(basket('2026-01-01'), '--tariff', us).quote).toMatchObject(dutyRow('0.2', '20.00'))
    expect(run(basket('2025-12-31'), '--tariff', us).quote).toMatchObject(dutyRow('0.165', '16.50'))
    expect(run(basket('2026-01-01')).quote).toMatchObject(dutyRow('0.165', '16.50'))
  })

  test('several files speak together, and each fact names the file’s publisher', () => {
    const rates = asFile('rates.csv', 'Date,USD,GBP\n2026-01-02,1.10,0.88\n')
    const { quote, stderr } = run(basket('2026-01-05'), '--tariff', us, '--tariff', rates)
    expect(stderr).toBe('')
    expect(quote).toMatchObject(dutyRow('0.2', '20.00'))
    expect(JSON.stringify(quote)).toContain('USITC Harmonized Tariff Schedule')
  })

  test.each([
    ['a file that is not there', () => [join(folder, 'none.json')], /none\.json: there is no such file/],
    ['a file of another kind', () => [asFile('notes.txt', 'hello')], /notes\.txt: is no official file/],
    ['a file cut short', () => [asFile('cut.json', '[{"htsno": "6109')], /cut\.json: /],
  ])('%s: one line and exit 2', (_, files, reason) => {
    const { status, stderr, quote } = run(basket('2026-01-01'), ...files().flatMap((file) => ['--tariff', file]))
    expect([status, quote, stderr.trim().split('\n').length]).toEqual([2, null, 1])
    expect(stderr).toMatch(reason)
  })

  test('a file and the database at once is a question nobody can answer', () => {
    expect(run(basket('2026-01-01'), '--tariff', us, '--database')).toMatchObject({ status: 2, quote: null })
  })
})
