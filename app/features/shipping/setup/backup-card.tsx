import { BlockStack, Card, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cargoKinds } from '#shared/shipping/sheets/rate-sheet.ts'
import type { ShippingSetup } from '#shared/shipping/setup/shipping-setup.ts'
import { fieldText, fieldValue } from './field-texts.ts'

interface BackupCardProps {
  readonly draft: ShippingSetup
  readonly currency: string
  readonly onChange: (draft: ShippingSetup) => void
}

/** What counts for every cart: the rate where Landfall can't answer, days of handling, and what goods are taken for. */
export function BackupCard({ draft, currency, onChange }: BackupCardProps) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const backup = draft.backup ?? { name: '', amount: 0, currency }
  const { delivery, assume } = draft
  const setBackup = (part: Partial<typeof backup>) => {
    const next = { ...backup, ...part }
    onChange({ ...draft, backup: next.name === '' && next.amount === 0 ? null : next })
  }
  const days = (label: string, range: { from: number; to: number }, set: (range: { from: number; to: number }) => void) => (
    <>
      <Whole label={t('setup.daysFrom', { what: label })} value={range.from} onChange={(from) => set({ ...range, from })} />
      <Whole label={t('setup.daysTo', { what: label })} value={range.to} onChange={(to) => set({ ...range, to })} />
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
          <MoneyText label={t('setup.backupAmount', { currency: backup.currency })} minor={backup.amount} currency={backup.currency} onChange={(amount) => setBackup({ amount })} />
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
          <Select label={t('setup.assumeCargo')} value={assume.cargo ?? ''} onChange={(value) => onChange({ ...draft, assume: { ...assume, cargo: cargoKinds.find((kind) => kind === value) ?? null } })} options={[{ value: '', label: t('setup.assumeNothing') }, ...cargoKinds.map((value) => ({ value, label: words(`cargo.${value}`) }))]} />
        </div>
      </BlockStack>
    </Card>
  )
}

function Whole({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  return <TextField label={label} type="number" min={0} max={60} autoComplete="off" value={String(value)} onChange={(text) => {
    const read = Number(text)
    if (Number.isInteger(read) && read >= 0 && read <= 60) onChange(read)
  }} />
}

/** An amount as a person writes it; what can't be read stays in the field and is told. */
function MoneyText({ label, minor, currency, onChange }: { label: string; minor: number; currency: string; onChange: (minor: number) => void }) {
  const { t } = useTranslation('rates')
  const [text, setText] = useState(minor === 0 ? '' : fieldText('money', minor, currency))
  const read = fieldValue('money', text, currency)
  return <TextField label={label} value={text} autoComplete="off" inputMode="decimal" {...(typeof read === 'number' || text === '' ? {} : { error: t('setup.unreadable') })} onChange={(next) => {
    setText(next)
    const value = fieldValue('money', next, currency)
    onChange(typeof value === 'number' ? value : 0)
  }} />
}
