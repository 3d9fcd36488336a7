import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { nomenclatureFromUsitc } from '#shared/classify/nomenclature/from-usitc.ts'
import type { NomenclatureLine } from '#shared/classify/nomenclature/line.ts'

/** No official export is larger unpacked; a small file that unpacks to more is refused. */
const mostBytes = 200_000_000

/** Reads an official export (USITC's JSON, packed with gzip or not); where it can't, the reason. */
export function readTariffFile(path: string): readonly NomenclatureLine[] | string {
  let json: unknown
  try {
    const bytes = readFileSync(path)
    const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes
    json = JSON.parse(unpacked.toString('utf8'))
  } catch (error) {
    return error instanceof SyntaxError ? `${path} is not JSON` : `${path} can’t be read`
  }
  const lines = nomenclatureFromUsitc(json)
  return lines.ok ? lines.value : `${path} is not an export of the USITC`
}
