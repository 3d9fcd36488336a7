import { Button, Card, InlineStack, Select, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lastDayOf, presets, weeksBefore } from './profit-range.ts'
import type { ProfitQuery } from './profit.ts'

interface ProfitRangeFormProps {
  readonly query: ProfitQuery
  readonly onShow: (change: Readonly<Record<string, string | null>>) => void
}

/** Which weeks are shown. A day stands for its whole week. */
export function ProfitRangeForm({ query, onShow }: ProfitRangeFormProps) {
  const { t } = useTranslation('profit')
  const [days, setDays] = useState({ from: query.from, to: lastDayOf(query.to), of: query })
  const now = days.of === query ? days : { from: query.from, to: lastDayOf(query.to), of: query }
  const chosen = presets.find((weeks) => weeksBefore(query.to, weeks - 1) === query.from)
  const fresh = { page: null, before: null }
  return (
    <Card>
      <InlineStack gap="300" blockAlign="end">
        <Select
          label={t('range.label')}
          value={chosen === undefined ? '' : String(chosen)}
          onChange={(weeks) => {
            if (weeks !== '') onShow({ ...fresh, to: null, from: weeksBefore(query.to, Number(weeks) - 1) })
          }}
          options={[
            ...presets.map((weeks) => ({ value: String(weeks), label: t('range.weeks', { n: weeks }) })),
            ...(chosen === undefined ? [{ value: '', label: t('range.own') }] : []),
          ]}
        />
        <TextField label={t('range.from')} type="date" autoComplete="off" value={now.from} onChange={(from) => setDays({ ...now, from })} />
        <TextField label={t('range.to')} type="date" autoComplete="off" value={now.to} onChange={(to) => setDays({ ...now, to })} />
        <Button onClick={() => onShow({ ...fresh, from: now.from, to: now.to })}>{t('range.show')}</Button>
      </InlineStack>
    </Card>
  )
}
