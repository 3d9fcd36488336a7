import { Unzip, UnzipInflate } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { gridOfCsv, mostRows, type Cell, type Grid } from '#shared/shipping/reading/grid.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

const mostUnpacked = 200 * 1024 * 1024
const mostColumns = 200

/**
 * A CSV or the first sheet of an XLSX as a table. Fails with `empty-file`, `file-unreadable`, `file-unpacks-too-large`,
 * `too-many-columns` or those of `gridOfCsv`. An XLSX is unpacked once without keeping it, to see how large it gets.
 */
export async function readTable(bytes: Uint8Array): Promise<Result<Grid>> {
  if (bytes.length === 0) return failure('empty-file')
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b
  const grid = zipped ? await gridOfXlsx(bytes) : gridOfCsv(textOf(bytes))
  if (!grid.ok) return grid
  if (grid.value.length === 0) return failure('empty-file')
  if (grid.value.length > mostRows) return failure('too-many-rows', { most: String(mostRows) })
  return grid.value.some((row) => row.length > mostColumns) ? failure('too-many-columns', { most: String(mostColumns) }) : grid
}

async function gridOfXlsx(bytes: Uint8Array): Promise<Result<Grid>> {
  const unpacked = unpackedSize(bytes)
  if (unpacked === null) return failure('file-unreadable')
  if (unpacked > mostUnpacked) return failure('file-unpacks-too-large', { megabytes: String(mostUnpacked / 1024 / 1024) })
  try {
    const rows = await readSheet(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return success(rows.map((row) => row.map(cellOf)))
  } catch {
    return failure('file-unreadable')
  }
}

/** Stops as soon as it is too much; null where it is no zip. */
function unpackedSize(bytes: Uint8Array): number | null {
  const state = { size: 0, broken: false }
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) state.broken = true
      else state.size += chunk.length
      if (state.size > mostUnpacked) file.terminate()
    }
    if (state.size <= mostUnpacked) file.start()
  })
  unzip.register(UnzipInflate)
  const step = 64 * 1024
  try {
    for (let at = 0; at < bytes.length && state.size <= mostUnpacked; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch {
    return null
  }
  return state.broken || state.size === 0 ? null : state.size
}

function cellOf(cell: unknown): Cell {
  if (typeof cell === 'number' || typeof cell === 'string') return cell
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'boolean' ? String(cell) : null
}

/** UTF-8 where it is that, else GB18030, which Chinese spreadsheets save by default. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
