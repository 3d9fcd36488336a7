import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const script = new URL('./classify.ts', import.meta.url).pathname
const run = (input: string, ...options: string[]) => spawnSync(process.execPath, [script, ...options], { input, encoding: 'utf8' })
const header = 'title,hs6_1,confidence_1,hs6_2,confidence_2,hs6_3,confidence_3,needs_detail'

test('a row for each title, quoted where it must be', () => {
  const { status, stdout, stderr } = run('\uFEFFTitle,material\n"Vase, ""Luna""",glass\nDog collar,\nGift,\n')
  expect([status, stderr]).toEqual([0, ''])
  const [first, vase, collar, gift] = stdout.split('\n')
  expect(first).toBe(header)
  expect(vase).toMatch(/^"Vase, ""Luna""",701399,0\.\d\d,/)
  expect(collar).toMatch(/^Dog collar,420100,0\.\d\d,.*,false$/)
  expect(gift).toMatch(/^Gift,.*,true$/)
})

test('a tariff file is searched too, packed or not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'classify-'))
  const tariff = JSON.stringify([{ htsno: '8448', indent: '0', description: 'Auxiliary machinery:' }, { htsno: '8448.33.00', indent: '1', description: 'Spindles, spindle flyers and zorgrings' }])
  writeFileSync(join(folder, 'a.json'), tariff)
  writeFileSync(join(folder, 'a.json.gz'), gzipSync(tariff))
  for (const name of ['a.json', 'a.json.gz']) expect(run('title\nzorgrings\n', '--tariff', join(folder, name)).stdout).toContain('zorgrings,844833,')
})

test.each([
  ['', [], 'csv: has no column "title"'],
  ['name\nDog collar\n', [], 'csv: has no column "title"'],
  ['title\n"Dog', [], 'csv: Quote Not Closed: the parsing is finished with an opening quote at line 2'],
  ['title\nx\n', ['--tariff', 'missing.json'], 'tariff: missing.json can’t be read'],
  ['title\nx\n', ['--tariff', script], `tariff: ${script} is not JSON`],
])('malformed input: one line and exit 2', (input, options, line) => {
  const { status, stdout, stderr } = run(input, ...options)
  expect([status, stdout, stderr]).toEqual([2, '', `${line}\n`])
})
