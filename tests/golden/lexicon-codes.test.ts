import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { families } from '#shared/classify/families/family-shares.ts'
import { lexiconEntries } from '#shared/classify/lexicon/entries.ts'
import { writtenTitles } from '#shared/classify/titles/written-titles.ts'
import { sharedFolder } from '../run/shared-folder.ts'

const folder = sharedFolder()
const rowsSchema = z.array(z.object({ hscode: z.string(), level: z.string() }))

test.skipIf(folder === null)('every code of the lexicon and of the written titles is one of the Harmonized System of 2022 (needs the reference folder)', () => {
  const rows = rowsSchema.parse(parse(readFileSync(`${folder ?? ''}reference/hs/hs2022_datasets.csv`), { columns: true }))
  const codes = new Set(rows.filter(({ level }) => level === '6').map(({ hscode }) => hscode))
  expect(codes.size).toBeGreaterThan(5000)
  expect([...new Set(lexiconEntries.map(({ kind }) => kind))].filter((kind) => !families.has(kind) && !codes.has(kind))).toEqual([])
  expect(writtenTitles().map(([hs6]) => hs6).filter((hs6) => !codes.has(hs6))).toEqual([])
})
