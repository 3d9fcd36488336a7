import { InlineStack, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import type { ColumnMapping } from '#shared/shipping/reading/columns.ts'
import type { CellProblem } from './sheets.ts'

interface MappingTableProps<Field extends string> {
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly ColumnMapping<Field>[]
  readonly headerRow: number
  readonly errors: readonly CellProblem[]
  /** What a column may be, and which of it several may be. */
  readonly fields: readonly Field[]
  readonly repeating: readonly Field[]
  readonly name: (field: Field) => string
  readonly say: (error: CellProblem) => string
  readonly onColumns: (columns: readonly ColumnMapping<Field>[]) => void
  readonly onHeaderRow: (row: number) => void
}

/** The file's first rows with what each column is taken for on top; cells that can't be read are marked where they stand. */
export function MappingTable<Field extends string>({
  rows, columns, headerRow, errors, fields, repeating, name, say, onColumns, onHeaderRow,
}: MappingTableProps<Field>) {
  const { t } = useTranslation('rates')
  const faults = new Map(errors.map((error) => [`${error.row ?? ''} ${error.column ?? ''}`, error]))
  const take = (column: number, value: string) => {
    const field = fields.find((one) => one === value) ?? null
    const alone = field !== null && !repeating.includes(field)
    onColumns(columns.map((one) => (one.column === column ? { ...one, field } : alone && one.field === field ? { ...one, field: null } : one)))
  }
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
                    {fields.map((one) => <option key={one} value={one}>{name(one)}</option>)}
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
                  return <td key={column} className={fault === undefined ? undefined : 'lf-marked'} title={fault === undefined ? undefined : say(fault)}>{cells[column] ?? ''}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}
