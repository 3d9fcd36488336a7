import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { z } from 'zod'
import type { CsvRow } from '#shared/facts/readers/csv-row.ts'
import type { FactSource, OfficialRows } from '#shared/facts/readers/official-rows.ts'
import { readCommonTariff } from '#shared/facts/readers/read-common-tariff.ts'
import { readEuroTable, readEuroXml } from '#shared/facts/readers/read-euro-rates.ts'
import { readPlainFacts } from '#shared/facts/readers/read-plain-facts.ts'
import { readUsList } from '#shared/facts/readers/read-us-list.ts'
import { readUsTariff } from '#shared/facts/readers/read-us-tariff.ts'
import { readVatRates } from '#shared/facts/readers/read-vat-rates.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

/** The largest official file known, all measures of the British tariff, is about 150 MB. */
export const mostBytes = 300 * 1024 * 1024
const mostLine = 1024 * 1024

const tableSchema = z.array(z.record(z.string(), z.string()))

/**
 * What an official file says. Takes the bytes as they came, gzip and zip unpacked within limits; the content decides
 * what it is, not its name. Every fault is a failure: `facts-too-large`, `facts-cut-short`, `facts-not-text`,
 * `facts-not-csv`, or what the reader of the source says.
 */
export function readOfficialFile(source: FactSource, bytes: Uint8Array): Result<OfficialRows> {
  const text = textOf(bytes)
  return text.ok ? readOfficialText(source, text.value) : text
}

/** The same of a text that is unpacked already. */
export function readOfficialText(source: FactSource, text: string): Result<OfficialRows> {
  if (source === 'usitc') return readUsTariff(text)
  if (source === 'tedb') return readVatRates(text)
  if (source === 'ecb' && text.trimStart().startsWith('<')) return readEuroXml(text)
  const table = tableOf(text)
  if (!table.ok) return table
  if (source === 'ecb') return readEuroTable(table.value)
  if (source === 'uk' || source === 'xi') return readCommonTariff(source, table.value)
  return source === 'csv' ? readPlainFacts(table.value) : readUsList(source, table.value)
}

/** The text of a file, unpacked within limits. */
export function textOf(bytes: Uint8Array): Result<string> {
  if (bytes.byteLength > mostBytes) return failure('facts-too-large')
  const plain = unpacked(bytes)
  if (!plain.ok) return plain
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(plain.value))
  } catch {
    return failure('facts-not-text')
  }
}

function unpacked(bytes: Uint8Array): Result<Uint8Array> {
  const [first, second] = bytes
  try {
    if (first === 0x1f && second === 0x8b) return success(gunzipSync(bytes, { maxOutputLength: mostBytes }))
    if (first === 0x50 && second === 0x4b) return onlyFileOf(bytes)
    return success(bytes)
  } catch (error) {
    const tooLarge = error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    return failure(tooLarge ? 'facts-too-large' : 'facts-cut-short')
  }
}

/** Throws RangeError for a file that would be too large unpacked. */
function onlyFileOf(bytes: Uint8Array): Result<Uint8Array> {
  const filter = ({ originalSize }: { readonly originalSize: number }) => {
    if (originalSize > mostBytes) throw new RangeError('too large')
    return true
  }
  const [only, ...others] = Object.values(unzipSync(bytes, { filter }))
  return only === undefined || others.length > 0 ? failure('facts-zip') : success(only)
}

function tableOf(text: string): Result<readonly CsvRow[]> {
  try {
    return success(tableSchema.parse(parse(text, { columns: true, bom: true, skip_empty_lines: true, max_record_size: mostLine })))
  } catch (error) {
    const [message = ''] = error instanceof Error ? error.message.split('\n') : []
    return failure('facts-not-csv', { why: message.slice(0, 160) })
  }
}
