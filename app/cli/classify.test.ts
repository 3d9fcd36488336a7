import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

/** Each test starts the command anew, on a machine that may be busy. */

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

test('line ends of Windows, quoted line breaks and other columns are read', () => {
  const { status, stdout } = run('id,"TITLE"\r\n1,"Dog\ncollar"\r\n2,"Dog collar, brown"\r\n')
  expect([status, stdout.split('\n').length]).toEqual([0, 5])
  expect(stdout).toMatch(/\n"Dog\ncollar",420100,/)
  expect(stdout).toMatch(/\n"Dog collar, brown",420100,/)
})

test('a title that is a formula, a number or nothing is answered, not refused', () => {
  const { status, stdout } = run('title,x\n=1+1,\n12345,\n,a\n')
  expect([status, stdout.trimEnd().split('\n').length]).toEqual([0, 4])
  for (const line of stdout.trimEnd().split('\n').slice(1)) expect(line).toMatch(/true$/)
})

test.each([
  ['', [], 'csv: has no column "title"'],
  ['name\nDog collar\n', [], 'csv: has no column "title"'],
  ['title\n"Dog', [], 'csv: Quote Not Closed: the parsing is finished with an opening quote at line 2'],
  ['title,title\na,b\n', [], 'csv: has the column "title" twice'],
  ['title\na,b\n', [], 'csv: Invalid Record Length: columns length is 1, got 2 on line 2'],
  [`title\n${'x'.repeat(100_001)}\n`, [], 'csv: row 1 holds a cell of more than 100000 characters'],
  ['title\nx\n', ['--tariff', 'a', '--database'], 'options: --tariff and --database exclude one another'],
  ['title\nx\n', ['--tariff', 'missing.json'], 'tariff: missing.json can’t be read'],
  ['title\nx\n', ['--tariff', script], `tariff: ${script} is not JSON`],
])('malformed input: one line and exit 2', (input, options, line) => {
  const { status, stdout, stderr } = run(input, ...options)
  expect([status, stdout, stderr]).toEqual([2, '', `${line}\n`])
})
