import { Badge } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { RowBreakdown } from './prices.ts'

const parts = [
  'unitCost', 'freight', 'duty', 'importTax', 'customsFees', 'paymentFee', 'platformFee', 'marketing',
  'returnsReserve', 'currencyBuffer',
] as const satisfies readonly (keyof RowBreakdown)[]

/** Where the money of one sale goes. Shares are of the whole price; a part that is not known says so. */
export function BreakdownTable({ breakdown, caption }: { breakdown: RowBreakdown; caption: string }) {
  const { t } = useTranslation('working')
  const { t: part } = useTranslation('parts')
  const format = useFormat()
  const money = (minor: number | null) =>
    minor === null ? <Unknown /> : <span className="lf-number">{format.money(minor, breakdown.currency)}</span>
  const share = (minor: number | null) =>
    minor === null || breakdown.price === 0 ? '' : format.percent(Math.round((minor / breakdown.price) * 1000) * 1000)
  return (
    <ScrollBox label={caption}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col" className="lf-end">{t('amount')}</th>
            <th scope="col" className="lf-end">{t('share')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((name) => (
            <tr key={name}>
              <th scope="row">{part(name)}</th>
              <td className="lf-end">{money(breakdown[name])}</td>
              <td className="lf-end lf-number">{share(breakdown[name])}</td>
            </tr>
          ))}
          <tr className="lf-strong">
            <th scope="row">{part('margin')}</th>
            <td className="lf-end">{money(breakdown.margin)}</td>
            <td className="lf-end lf-number">{share(breakdown.margin)}</td>
          </tr>
          <tr>
            <th scope="row">{part('netPrice')}</th>
            <td className="lf-end">{money(breakdown.netPrice)}</td>
            <td className="lf-end lf-number">
              {breakdown.marginShare === null ? '' : t('marginOfNet', { share: format.percent(breakdown.marginShare) })}
            </td>
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  )
}

export function Unknown() {
  const { t } = useTranslation()
  return <Badge tone="attention">{t('state.unknown')}</Badge>
}
