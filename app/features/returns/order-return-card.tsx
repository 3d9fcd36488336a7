import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import type { Result } from '#shared/result/result.ts'
import { returnReasons } from '#shared/returns/decision/return-case.ts'
import { DecisionTable } from './decision-table.tsx'
import { pick } from './return-choices.ts'
import type { DecisionView } from './returns.ts'

interface OrderReturnCardProps {
  /** The order's number in URLs. */
  readonly order: string
  readonly lines: readonly { readonly lineId: string; readonly title: string; readonly sku: string | null }[]
}

/** What may be done where a buyer wants to send back a line of this order. */
export function OrderReturnCard({ order, lines }: OrderReturnCardProps) {
  const { t } = useTranslation('returns')
  const { t: rules } = useTranslation('returnRules')
  const coded = useCoded()
  const asking = useFetcher<Result<DecisionView>>({ key: `order-return-${order}` })
  const [line, setLine] = useState(lines[0]?.lineId ?? '')
  const [reason, setReason] = useState<(typeof returnReasons)[number]>('changed-mind')
  const [days, setDays] = useState('')
  const [earlier, setEarlier] = useState('')
  const whole = (text: string) => text.trim() === '' || /^\d{1,4}$/.test(text.trim())
  const fault = (text: string) => (whole(text) ? {} : { error: t('typed.days') })
  const ask = () => {
    if (!whole(days) || !whole(earlier)) return
    const search = new URLSearchParams({ line, reason, daysSinceDelivery: days.trim(), earlierReturns: earlier.trim() })
    asking.load(`/app/order-return/${order}?${search.toString()}`)
  }
  if (lines.length === 0) return null
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('order.heading')}</Text>
          <Text as="p" tone="subdued">{t('order.body')}</Text>
        </BlockStack>
        <div className="lf-form">
          <Select label={t('order.line')} value={line} options={lines.map(({ lineId, title, sku }) => ({ value: lineId, label: sku === null ? title : `${title} (${sku})` }))} onChange={setLine} />
          <Select label={t('field.reason')} value={reason} options={returnReasons.map((value) => ({ value, label: rules(`reasons.${value}`) }))} onChange={(value) => setReason(pick(returnReasons, value, reason))} />
          <TextField label={t('field.daysSinceDelivery')} value={days} suffix={t('days')} inputMode="numeric" autoComplete="off" helpText={t('help.emptyUnknown')} onChange={setDays} {...fault(days)} />
          <TextField label={t('field.earlierReturns')} value={earlier} inputMode="numeric" autoComplete="off" onChange={setEarlier} {...fault(earlier)} />
        </div>
        <InlineStack>
          <Button onClick={ask} loading={asking.state !== 'idle'}>{t('simulator.do')}</Button>
        </InlineStack>
        {asking.data === undefined ? null : asking.data.ok ? <DecisionTable view={asking.data.value} /> : <Banner tone="critical">{coded(asking.data)}</Banner>}
      </BlockStack>
    </Card>
  )
}
