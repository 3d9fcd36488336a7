import writeExcelFile from 'write-excel-file/node'
import { researchCsv, researchSheet } from './research-table-file.ts'
import type { ResearchListQuery } from './research.ts'
import { wholeShortlist } from './shortlist.server.ts'

/** The products a query asks for, in its order, as a file of either kind. */
export async function researchFile(
  shop: string, query: ResearchListQuery, kind: 'csv' | 'xlsx',
): Promise<{ readonly body: string | Uint8Array<ArrayBuffer>; readonly type: string }> {
  const rows = await wholeShortlist(shop, query)
  if (kind === 'csv') return { body: researchCsv(rows), type: 'text/csv; charset=utf-8' }
  const file = await writeExcelFile(researchSheet(rows), { sheet: 'Research', stickyRowsCount: 1 }).toBuffer()
  return { body: new Uint8Array(file), type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
}
