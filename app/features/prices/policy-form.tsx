import { BlockStack, Select, Text, TextField } from '@shopify/polaris'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { channels, chosen, deliveryTerms, roundingKeys, roundings, schemes } from './policy-choices.ts'
import type { DraftField, PolicyDraft, ShareField } from './policy-draft.ts'
import type { PolicyEditing } from './use-policy-editing.ts'

const marginFields = ['targetMargin', 'floorMargin'] as const
const feeFields = ['paymentFee', 'platformFee', 'marketing', 'returnsReserve', 'currencyBuffer'] as const

export function PolicyForm({ editing, currency }: { editing: PolicyEditing; currency: string }) {
  const { t } = useTranslation('policy')
  const format = useFormat()
  const { draft, errors, change } = editing
  const error = (field: DraftField) => {
    const code = errors[field]
    return code === undefined
      ? {}
      : { error: t(`error.${code}`, { min: format.percent(0), max: format.percent(900_000) }) }
  }
  const share = (field: ShareField) => (
    <TextField
      key={field}
      label={t(`field.${field}`)}
      value={draft.shares[field]}
      onChange={(value) => change({ shares: { ...draft.shares, [field]: value } })}
      suffix="%"
      inputMode="decimal"
      autoComplete="off"
      {...(field === 'targetMargin' || field === 'floorMargin' || field === 'currencyBuffer'
        ? { helpText: t(`help.${field}`) }
        : {})}
      {...error(field)}
    />
  )
  const amount = (
    field: 'paymentFeeFixed' | 'freightPerParcel' | 'freightPerKilogram',
    in_: string,
    helpText?: string,
  ) => (
    <TextField
      label={t(`field.${field}`)}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      suffix={in_}
      inputMode="decimal"
      autoComplete="off"
      {...(helpText === undefined ? {} : { helpText })}
      {...error(field)}
    />
  )
  return (
    <BlockStack gap="500">
      <Group heading={t('group.margin')}>
        {marginFields.map(share)}
        <Choice
          label={t('field.rounding')}
          value={draft.rounding}
          options={roundings.map((value) => ({ value, label: t(`rounding.${roundingKeys[value]}`) }))}
          onChange={(value) => pick(change, 'rounding', chosen(roundings, value))}
        />
      </Group>
      <Group heading={t('group.delivery')}>
        <Choice
          label={t('field.deliveryTerm')}
          value={draft.deliveryTerm}
          options={deliveryTerms.map((value) => ({ value, label: t(`deliveryTerm.${value}`) }))}
          onChange={(value) => pick(change, 'deliveryTerm', chosen(deliveryTerms, value))}
        />
        <Choice
          label={t('field.channel')}
          value={draft.channel}
          options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
          onChange={(value) => pick(change, 'channel', chosen(channels, value))}
        />
        <Choice
          label={t('field.scheme')}
          value={draft.scheme}
          options={schemes.map((value) => ({ value, label: t(`scheme.${value}`) }))}
          onChange={(value) => pick(change, 'scheme', chosen(schemes, value))}
        />
        {amount('freightPerParcel', draft.freightCurrency, t('help.freight'))}
        {amount('freightPerKilogram', draft.freightCurrency)}
      </Group>
      <Group heading={t('group.fees')}>
        {feeFields.map(share)}
        {amount('paymentFeeFixed', currency)}
      </Group>
    </BlockStack>
  )
}

function pick<Field extends keyof PolicyDraft>(
  change: PolicyEditing['change'],
  field: Field,
  value: PolicyDraft[Field] | null,
): void {
  if (value !== null) change({ [field]: value })
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">{heading}</Text>
      <div className="lf-form">{children}</div>
    </BlockStack>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: { readonly label: string; readonly value: string }[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return <Select label={label} value={value} options={options} onChange={onChange} />
}
