import { Banner, BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { CellProblem } from './sheets.ts'

const shownErrors = 100

interface CellProblemsProps {
  readonly errors: readonly CellProblem[]
  readonly columns: readonly { readonly column: number; readonly heading: string }[]
  readonly say: (error: CellProblem) => string
}

/** The cells of a file that stand in the way, by row and column. */
export function CellProblems({ errors, columns, say }: CellProblemsProps) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  if (errors.length === 0) return null
  return (
    <Card>
      <BlockStack gap="300">
        <Banner tone="critical" title={t('map.errors', { n: format.count(errors.length) })} />
        <ScrollBox label={t('map.errors', { n: format.count(errors.length) })}>
          <table className="lf-table">
            <thead>
              <tr>
                <th scope="col" className="lf-end">{t('map.row')}</th>
                <th scope="col">{t('map.cell')}</th>
                <th scope="col">{t('map.why')}</th>
              </tr>
            </thead>
            <tbody>
              {errors.slice(0, shownErrors).map((error, index) => (
                <tr key={index}>
                  <td className="lf-end lf-number">{error.row === null ? '–' : format.count(error.row)}</td>
                  <td>{error.column === null ? '–' : `${columnLetter(error.column)} · ${columns.find(({ column }) => column === (error.column ?? 0) - 1)?.heading ?? ''}`}</td>
                  <td>{say(error)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        {errors.length > shownErrors ? <Text as="p" tone="subdued">{t('map.more', { n: format.count(errors.length - shownErrors) })}</Text> : null}
      </BlockStack>
    </Card>
  )
}

/** 1 is A, 27 is AA, as a spreadsheet names its columns. */
function columnLetter(column: number): string {
  return column <= 26 ? String.fromCharCode(64 + column) : columnLetter(Math.floor((column - 1) / 26)) + columnLetter(((column - 1) % 26) + 1)
}
