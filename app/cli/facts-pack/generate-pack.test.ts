import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import { generatePack } from './generate-pack.ts'
import { stableJson } from './stable-json.ts'

const shared = sharedFolder()
const generatedFolder = join(import.meta.dirname, '../../../shared/facts/pack/generated')
const fileNames = ['eu-gb-duty.json', 'euro-rates.json', 'national-lines.json', 'us-duty.json', 'us-layers.json', 'us-special.json', 'vat-standard.json']

describe('the generated files in the project', () => {
  it.each(fileNames)('%s is written in the one stable way', (name) => {
    const text = readFileSync(join(generatedFolder, name), 'utf8')
    expect(stableJson(JSON.parse(text))).toBe(text)
  })
})

describe.skipIf(shared === null)('generating from the official files (needs ../shared)', () => {
  it('gives the very bytes in the project', () => {
    const { files } = generatePack(join(shared ?? '', 'reference'))
    expect([...files.keys()].toSorted()).toEqual(fileNames)
    for (const [name, text] of files) expect(text, name).toBe(readFileSync(join(generatedFolder, name), 'utf8'))
  }, 30_000)
})
