import { TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMinor, parseScaled } from '#shared/money/decimal.ts'
import { fieldText, fieldValue } from './field-texts.ts'

interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly least?: number
  readonly most: number
  readonly suffix?: string
}

/** A whole number; what is none stays in the field and is told, and the draft keeps the last that was. */
export function WholeField({ label, value, onChange, least = 0, most, suffix }: NumberFieldProps) {
  return <Written label={label} first={String(value)} suffix={suffix} onChange={onChange} read={(text) => {
    const parsed = parseScaled(text, 0)
    return parsed.ok && parsed.value >= least && parsed.value <= most ? parsed.value : null
  }} />
}

/** Tenths of a millimetre, written in centimetres. */
export function LengthField({ label, value, onChange, most }: NumberFieldProps) {
  return <Written label={label} first={value === 0 ? '' : plain(value)} suffix="cm" onChange={onChange} read={(text) => {
    const parsed = parseScaled(text, 2)
    return parsed.ok && parsed.value >= 1 && parsed.value <= most ? parsed.value : null
  }} />
}

/** Minor units, written with the currency's decimals; nothing written is 0. */
export function MoneyField({ label, value, currency, onChange }: Pick<NumberFieldProps, 'label' | 'value' | 'onChange'> & { readonly currency: string }) {
  return <Written label={label} first={value === 0 ? '' : fieldText('money', value, currency)} suffix={currency} onChange={onChange} read={(text) => {
    const read = text === '' ? 0 : fieldValue('money', text, currency)
    return typeof read === 'number' ? read : null
  }} />
}

interface WrittenProps {
  readonly label: string
  readonly first: string
  readonly suffix: string | undefined
  readonly read: (text: string) => number | null
  readonly onChange: (value: number) => void
}

function Written({ label, first, suffix, read, onChange }: WrittenProps) {
  const { t } = useTranslation('rates')
  const [text, setText] = useState(first)
  return (
    <TextField
      label={label} value={text} inputMode="decimal" autoComplete="off" {...(suffix === undefined ? {} : { suffix })} {...(read(text.normalize('NFKC').trim()) === null ? { error: t('setup.unreadable') } : {})}
      onChange={(next) => {
        setText(next)
        const value = read(next.normalize('NFKC').trim())
        if (value !== null) onChange(value)
      }}
    />
  )
}

/** Hundredths of a centimetre without needless noughts. */
function plain(tenths: number): string {
  return formatMinor(tenths, 'USD').replace(/\.?0+$/, '')
}
