import { BlockStack, Card, Select, Text, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import type { ShippingSetup } from '#shared/shipping/setup/shipping-setup.ts'
import { MoneyField, WholeField } from './number-fields.tsx'

interface BackupCardProps {
  readonly draft: ShippingSetup
  readonly currency: string
  readonly onChange: (draft: ShippingSetup) => void
}

/** What counts for every cart: the rate where Landfall can't answer, and how long handling and customs take. */
export function BackupCard({ draft, currency, onChange }: BackupCardProps) {
  const { t } = useTranslation('rates')
  const backup = draft.backup ?? { name: '', amount: 0, currency }
  const { delivery } = draft
  const setBackup = (part: Partial<typeof backup>) => {
    const next = { ...backup, ...part }
    onChange({ ...draft, backup: next.name === '' && next.amount === 0 ? null : next })
  }
  const days = (label: string, range: { from: number; to: number }, set: (range: { from: number; to: number }) => void) => (
    <>
      <WholeField label={t('setup.daysFrom', { what: label })} value={range.from} most={60} onChange={(from) => set({ ...range, from })} />
      <WholeField label={t('setup.daysTo', { what: label })} value={range.to} most={60} onChange={(to) => set({ ...range, to })} />
    </>
  )
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('setup.backup')}</Text>
          <Text as="p" tone="subdued">{t('setup.backupBody')}</Text>
        </BlockStack>
        <div className="lf-form">
          <TextField label={t('setup.backupName')} value={backup.name} maxLength={100} onChange={(name) => setBackup({ name })} autoComplete="off" />
          <MoneyField label={t('setup.backupAmount', { currency: backup.currency })} value={backup.amount} currency={backup.currency} onChange={(amount) => setBackup({ amount })} />
        </div>
        <Text as="h2" variant="headingMd">{t('setup.promise')}</Text>
        <div className="lf-form">
          {days(t('setup.handling'), delivery.handling, (handling) => onChange({ ...draft, delivery: { ...delivery, handling } }))}
          {days(t('setup.customs'), delivery.customs, (customs) => onChange({ ...draft, delivery: { ...delivery, customs } }))}
          <TextField label={t('setup.cutOff')} type="time" autoComplete="off" value={`${String(Math.floor(delivery.cutOffMinute / 60)).padStart(2, '0')}:${String(delivery.cutOffMinute % 60).padStart(2, '0')}`} onChange={(time) => {
            const [hours = '0', minutes = '0'] = time.split(':')
            onChange({ ...draft, delivery: { ...delivery, cutOffMinute: Math.min(1440, Number(hours) * 60 + Number(minutes)) } })
          }} />
          <Select label={t('setup.transitCounts')} value={delivery.transitCounts} onChange={(value) => onChange({ ...draft, delivery: { ...delivery, transitCounts: value === 'working' ? 'working' : 'calendar' } })} options={(['calendar', 'working'] as const).map((value) => ({ value, label: t(`setup.${value}`) }))} />
        </div>
      </BlockStack>
    </Card>
  )
}
