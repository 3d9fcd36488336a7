import { BlockStack, Select, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCountryOptions } from '#app/components/use-country-name.ts'
import { HsPicker } from '#app/features/prices/hs-picker.tsx'
import type { LineDraft } from './quote-draft.ts'

interface LineFieldsProps {
  readonly line: LineDraft
  readonly currency: string
  readonly onChange: (change: Partial<LineDraft>) => void
  /** The field of this line that can't be used. */
  readonly wrong: string | null
}

export function LineFields({ line, currency, onChange, wrong }: LineFieldsProps) {
  const { t } = useTranslation('quote')
  const countries = useCountryOptions()
  const faulty = (field: 'quantity' | 'unitPrice' | 'description') => (wrong === field ? { error: t(`wrong.${field}`) } : {})
  return (
    <BlockStack gap="300">
      <TextField label={t('field.description')} value={line.description} onChange={(description) => onChange({ description })} autoComplete="off" {...faulty('description')} />
      <HsPicker value={line.hs} onChange={(hs) => onChange({ hs })} error={wrong === 'hs' ? t('wrong.hs') : undefined} />
      <div className="lf-form">
        <Select
          label={t('field.origin')}
          options={[{ value: '', label: t('notKnown') }, ...countries]}
          value={line.origin}
          onChange={(origin) => onChange({ origin })}
        />
        <TextField label={t('field.quantity')} value={line.quantity} onChange={(quantity) => onChange({ quantity })} inputMode="numeric" autoComplete="off" {...faulty('quantity')} />
        <TextField label={t('field.unitPrice')} value={line.unitPrice} onChange={(unitPrice) => onChange({ unitPrice })} suffix={currency} inputMode="decimal" autoComplete="off" {...faulty('unitPrice')} />
      </div>
    </BlockStack>
  )
}
