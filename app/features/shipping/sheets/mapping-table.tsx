import { InlineStack, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { sheetFields, type ColumnMapping, type SheetField } from '#shared/shipping/reading/columns.ts'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import type { CellProblem } from './sheets.ts'

interface MappingTableProps {
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly ColumnMapping[]
  readonly headerRow: number
  readonly errors: readonly CellProblem[]
  readonly onColumns: (columns: readonly ColumnMapping[]) => void
  readonly onHeaderRow: (row: number) => void
}

/** The file's first rows with what each column is taken for on top; cells that can't be read are marked where they stand. */
export function MappingTable({ rows, columns, headerRow, errors, onColumns, onHeaderRow }: MappingTableProps) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const say = useShippingSentence()
  const faults = new Map(errors.map((error) => [`${error.row ?? ''} ${error.column ?? ''}`, error]))
  const take = (column: number, value: string) => {
    const field = sheetFields.find((name) => name === value) ?? null
    onColumns(columns.map((one) => (one.column === column ? { ...one, field } : field !== 'zonePrice' && one.field === field ? { ...one, field: null } : one)))
  }
  const name = (field: SheetField) => words(`fields.${field}`)
  return (
    <>
      <InlineStack>
        <TextField
          label={t('map.headerRow')} type="number" autoComplete="off" min={1} max={rows.length} value={String(headerRow + 1)}
          onChange={(value) => {
            const row = Number(value) - 1
            if (!Number.isInteger(row) || row < 0 || row >= rows.length) return
            onHeaderRow(row)
            onColumns(columns.map((one) => ({ ...one, heading: rows[row]?.[one.column] ?? '' })))
          }}
        />
      </InlineStack>
      <ScrollBox label={t('map.columns')}>
        <table className="lf-table lf-mapping">
          <thead>
            <tr>
              <th scope="col" className="lf-end">{t('map.row')}</th>
              {columns.map(({ column, field, heading }) => (
                <th scope="col" key={column}>
                  <select aria-label={t('map.columnIs', { heading: heading === '' ? String(column + 1) : heading })} value={field ?? ''} onChange={({ target }) => take(column, target.value)}>
                    <option value="">{t('map.ignored')}</option>
                    {sheetFields.map((one) => <option key={one} value={one}>{name(one)}</option>)}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, 15).map((cells, row) => (
              <tr key={row} className={row === headerRow ? 'lf-heading' : undefined}>
                <td className="lf-end lf-number">{row + 1}</td>
                {columns.map(({ column }) => {
                  const fault = faults.get(`${row + 1} ${column + 1}`)
                  return <td key={column} className={fault === undefined ? undefined : 'lf-marked'} title={fault === undefined ? undefined : say('cells', fault)}>{cells[column] ?? ''}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}
