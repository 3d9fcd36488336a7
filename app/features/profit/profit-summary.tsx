import { BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import type { CellSums } from '#shared/profit/profit-cells.ts'

/** The weeks in four figures. Profit is stated as a number only where every order of them is known. */
export function ProfitSummary({ total, currency }: { total: CellSums; currency: string }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const money = (minor: number) => format.money(minor, currency)
  const whole = total.unknownOrders === 0
  const knownOrders = total.orders - total.unknownOrders
  const share = total.sales <= 0 ? null : mulDiv(total.sales - total.knownSales, 1_000_000, total.sales, 'half-up')
  return (
    <Card>
      <div className="lf-figures">
        <Figure name={t('figure.sales')} value={money(total.sales)} note={t('figure.orders', { n: format.count(total.orders), units: format.count(total.units) })} />
        <Figure name={t('figure.refunds')} value={money(total.refunds)} note={t('figure.refundsNote')} />
        <Figure
          name={t('figure.profit')}
          value={whole ? money(total.profit) : t('atMost', { amount: money(total.atMost) })}
          note={whole ? t('figure.allKnown') : t('figure.knownProfit', { amount: money(total.profit), n: format.count(knownOrders), of: format.count(total.orders) })}
        />
        <Figure
          name={t('figure.unknown')}
          value={share === null ? '–' : format.share(Math.max(0, Math.min(1_000_000, share)))}
          note={t('figure.unknownNote', { n: format.count(total.unknownOrders) })}
        />
      </div>
    </Card>
  )
}

function Figure({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <BlockStack gap="100">
      <Text as="span" tone="subdued">{name}</Text>
      <Text as="span" variant="headingLg">{value}</Text>
      <Text as="span" tone="subdued" variant="bodySm">{note}</Text>
    </BlockStack>
  )
}
