import { BlockStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { costParts } from '#shared/profit/profit-parts.ts'
import type { ProfitRow } from './profit.ts'

interface ProfitTableProps {
  readonly heading: string
  readonly rows: readonly ProfitRow[]
  readonly currency: string
  readonly name: (row: ProfitRow) => string
  /** How many weeks the sums are of, where stock is shown. */
  readonly weeks?: number
}

/**
 * Sums by market, SKU or week, one column a part. A cost beside orders that are not wholly known is at least what is
 * known of it, and not stated where nothing is.
 */
export function ProfitTable({ heading, rows, currency, name, weeks }: ProfitTableProps) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const money = (minor: number) => format.money(minor, currency)
  return (
    <ScrollBox label={heading}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className="lf-end">{t('column.orders')}</th>
            <th scope="col" className="lf-end">{t('column.sales')}</th>
            <th scope="col" className="lf-end">{t('column.profit')}</th>
            <th scope="col" className="lf-end">{t('column.share')}</th>
            {weeks === undefined ? null : (
              <>
                <th scope="col" className="lf-end">{t('column.stock')}</th>
                <th scope="col" className="lf-end">{t('column.lasts')}</th>
              </>
            )}
            {costParts.map((part) => <th key={part} scope="col" className="lf-end">{t(`part.${part}`)}</th>)}
            <th scope="col" className="lf-end">{t('column.refunds')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { sums } = row
            const whole = sums.unknownOrders === 0
            return (
              <tr key={row.key}>
                <th scope="row">
                  <div className="lf-wrap">
                    <BlockStack gap="050">
                      <Text as="span">{name(row)}</Text>
                      {row.title === null ? null : <Text as="span" tone="subdued" variant="bodySm">{row.title}</Text>}
                    </BlockStack>
                  </div>
                </th>
                <td className="lf-end lf-number">
                  {format.count(sums.orders)}
                  {whole ? null : <Text as="span" tone="subdued" variant="bodySm"><br />{t('notComplete', { n: format.count(sums.unknownOrders) })}</Text>}
                </td>
                <td className="lf-end lf-number">{money(sums.sales)}</td>
                <td className="lf-end lf-number">{whole ? money(sums.profit) : t('atMost', { amount: money(sums.atMost) })}</td>
                <td className="lf-end lf-number">{whole && sums.sales > 0 ? format.share(mulDiv(sums.profit, 1_000_000, sums.sales, 'half-up')) : '–'}</td>
                {weeks === undefined ? null : (
                  <>
                    <td className="lf-end lf-number">{row.stock === null ? '–' : format.count(row.stock)}</td>
                    <td className="lf-end lf-number">{row.stock === null || sums.units === 0 ? '–' : format.count(Math.floor((Math.max(0, row.stock) * weeks) / sums.units))}</td>
                  </>
                )}
                {costParts.map((part) => <td key={part} className="lf-end lf-number">{whole ? money(sums[part]) : sums[part] === 0 ? '–' : `≥ ${money(sums[part])}`}</td>)}
                <td className="lf-end lf-number">{money(sums.refunds)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
