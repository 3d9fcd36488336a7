import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { parseMinor } from '#shared/money/decimal.ts'
import type { Result } from '#shared/result/result.ts'
import { returnReasons } from '#shared/returns/decision/return-case.ts'
import { DecisionTable } from './decision-table.tsx'
import { pick } from './return-choices.ts'
import type { DecisionView } from './returns.ts'
import type { ReturnEditing } from './use-return-editing.ts'

const start = { paid: '', goodsCost: '', freightPaid: '', daysSinceDelivery: '7', earlierReturns: '0' }

/** The decision for goods that one makes up, under the policy as it stands in the form. */
export function SimulatorCard({ country, currency, editing }: { country: string; currency: string; editing: ReturnEditing }) {
  const { t } = useTranslation('returns')
  const { t: rules } = useTranslation('returnRules')
  const coded = useCoded()
  const asking = useFetcher<Result<DecisionView>>({ key: `returns-simulate-${country}` })
  const [reason, setReason] = useState<(typeof returnReasons)[number]>('changed-mind')
  const [excepted, setExcepted] = useState('')
  const [typed, setTyped] = useState(start)
  const [tried, setTried] = useState(false)
  const change = (field: keyof typeof start) => (value: string) => setTyped((before) => ({ ...before, [field]: value }))
  const minor = (text: string) => {
    if (text.trim() === '') return ''
    const read = parseMinor(text.trim(), currency)
    return read.ok ? String(read.value) : null
  }
  const money = { paid: minor(typed.paid) || null, goodsCost: minor(typed.goodsCost), freightPaid: minor(typed.freightPaid) }
  const days = (text: string) => text.trim() === '' || /^\d{1,4}$/.test(text.trim())
  const wrong = (known: string | boolean | null, problem: 'money' | 'days') => (tried && (known === null || known === false) ? { error: t(`typed.${problem}`) } : {})
  const { read } = editing
  const exceptions = read.ok ? read.policy.exceptions : []
  // An exception that was taken out of the policy is no longer chosen.
  const exception = exceptions[Number(excepted)] === undefined ? '' : excepted
  const ask = () => {
    setTried(true)
    const { paid, goodsCost, freightPaid } = money
    if (!read.ok || paid === null || goodsCost === null || freightPaid === null || !days(typed.daysSinceDelivery) || !days(typed.earlierReturns)) return
    void asking.submit(
      {
        reason, paid, goodsCost, freightPaid, exception,
        daysSinceDelivery: typed.daysSinceDelivery.trim(), earlierReturns: typed.earlierReturns.trim(),
        policy: JSON.stringify(read.policy), costs: JSON.stringify(read.costs),
      },
      { method: 'post', action: `/app/returns/${country}/decide` },
    )
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('simulator.heading')}</Text>
          <Text as="p" tone="subdued">{t('simulator.body')}</Text>
        </BlockStack>
        <div className="lf-form">
          <Select label={t('field.reason')} value={reason} options={returnReasons.map((value) => ({ value, label: rules(`reasons.${value}`) }))} onChange={(value) => setReason(pick(returnReasons, value, reason))} />
          {exceptions.length === 0 ? null : (
            <Select
              label={t('field.goods')} value={exception} onChange={setExcepted}
              options={[{ value: '', label: t('simulator.noException') }, ...exceptions.map(({ label }, index) => ({ value: String(index), label }))]}
            />
          )}
          <TextField label={t('field.paid')} value={typed.paid} suffix={currency} inputMode="decimal" autoComplete="off" onChange={change('paid')} {...wrong(money.paid, 'money')} />
          <TextField label={t('field.goodsCost')} value={typed.goodsCost} suffix={currency} inputMode="decimal" autoComplete="off" helpText={t('help.emptyUnknown')} onChange={change('goodsCost')} {...wrong(money.goodsCost, 'money')} />
          <TextField label={t('field.freightPaid')} value={typed.freightPaid} suffix={currency} inputMode="decimal" autoComplete="off" onChange={change('freightPaid')} {...wrong(money.freightPaid, 'money')} />
          <TextField label={t('field.daysSinceDelivery')} value={typed.daysSinceDelivery} suffix={t('days')} inputMode="numeric" autoComplete="off" onChange={change('daysSinceDelivery')} {...wrong(days(typed.daysSinceDelivery), 'days')} />
          <TextField label={t('field.earlierReturns')} value={typed.earlierReturns} inputMode="numeric" autoComplete="off" onChange={change('earlierReturns')} {...wrong(days(typed.earlierReturns), 'days')} />
        </div>
        <InlineStack gap="300" blockAlign="center">
          <Button onClick={ask} loading={asking.state !== 'idle'} disabled={!read.ok}>{t('simulator.do')}</Button>
          {read.ok ? null : <Text as="span" tone="subdued">{t('preview.waits')}</Text>}
        </InlineStack>
        {asking.data === undefined ? null : asking.data.ok ? <DecisionTable view={asking.data.value} /> : <Banner tone="critical">{coded(asking.data)}</Banner>}
      </BlockStack>
    </Card>
  )
}
