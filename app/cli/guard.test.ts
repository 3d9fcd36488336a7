import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const script = new URL('./guard.ts', import.meta.url).pathname
const run = (input: string) => spawnSync(process.execPath, [script], { input, encoding: 'utf8' })
const pair = { source: 'Not waterproof, 30 cm', target: 'Wasserdicht, 40 cm', from: 'en', to: 'de-AT' }

test('one line of findings for each pair, with a sentence for each finding', () => {
  const right = { ...pair, target: 'Nicht wasserdicht, 30 cm' }
  const { status, stdout, stderr } = run(`${JSON.stringify(pair)}\n\n${JSON.stringify(right)}\n`)
  expect([status, stderr]).toEqual([0, ''])
  const lines: unknown[] = stdout.trim().split('\n').map((line): unknown => JSON.parse(line))
  expect(lines).toEqual([
    {
      blocked: true,
      findings: [
        expect.objectContaining({ kind: 'number', severity: 'blocking', source: '30 cm', target: '40 cm', code: 'number-changed', message: 'The number or measure "30 cm" has become "40 cm".' }),
        expect.objectContaining({ kind: 'negation', severity: 'blocking', code: 'negation-lost' }),
      ],
    },
    { blocked: false, findings: [] },
  ])
})

test.each([
  ['{', 'line 2: is not JSON'],
  [JSON.stringify({ ...pair, to: 'xx' }), 'line 2: to: "xx" is none of zh, en, de, fr, es, it, ja, ko'],
  [JSON.stringify({ ...pair, source: 1 }), 'line 2: source: Invalid input: expected string, received number'],
])('a malformed line: its number, the reason and exit 2', (line, reason) => {
  const { status, stderr } = run(`${JSON.stringify(pair)}\n${line}\n`)
  expect([status, stderr]).toEqual([2, `${reason}\n`])
})
