import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { Unknown } from '#app/features/prices/breakdown-table.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { landedOf } from './landed-of.ts'
import type { OrderParts, OrderWorking } from './orders.ts'

const landedParts = ['unitCost', 'freight', 'duty', 'importTax', 'customsFees'] as const
const saleParts = ['paymentFee', 'platformFee', 'marketing', 'returnsReserve', 'currencyBuffer'] as const

/** What the order earned beside what its price had assumed, part by part. */
export function OrderPartsTable({ working, currency }: { working: OrderWorking; currency: string }) {
  const { t } = useTranslation('orders')
  const { t: part } = useTranslation('parts')
  const rows = [
    { key: 'revenue', name: t('revenue'), strong: true },
    ...landedParts.map((key) => ({ key, name: part(key), strong: false })),
    { key: 'landed', name: part('landed'), strong: true },
    ...saleParts.map((key) => ({ key, name: part(key), strong: false })),
    { key: 'profit', name: t('column.profit'), strong: true },
  ] as const
  const amount = (parts: OrderParts, key: (typeof rows)[number]['key']) => (key === 'landed' ? landedOf(parts) : parts[key])
  return (
    <ScrollBox label={t('working')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('part')}</th>
            <th scope="col" className="lf-end">{t('actual')}</th>
            <th scope="col" className="lf-end">{t('assumed')}</th>
            <th scope="col" className="lf-end">{t('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, strong }) => (
            <tr key={key} className={strong ? 'lf-strong' : undefined}>
              <th scope="row">{name}</th>
              <PartCells
                actual={amount(working.actual, key)}
                assumed={working.assumed === null ? undefined : amount(working.assumed, key)}
                currency={currency}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

interface PartCellsProps {
  readonly actual: number | null
  /** Left out where there is nothing to compare with. */
  readonly assumed: number | null | undefined
  readonly currency: string
}

function PartCells({ actual, assumed, currency }: PartCellsProps) {
  const format = useFormat()
  return (
    <>
      <td className="lf-end lf-number">{actual === null ? <Unknown /> : format.money(actual, currency)}</td>
      <td className="lf-end lf-number">
        {assumed === undefined ? '–' : assumed === null ? <Unknown /> : format.money(assumed, currency)}
      </td>
      <td className="lf-end lf-number">
        {actual === null || assumed === null || assumed === undefined ? '–' : format.moneyChange(actual - assumed, currency)}
      </td>
    </>
  )
}
