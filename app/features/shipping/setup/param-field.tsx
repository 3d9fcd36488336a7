import { ChoiceList, Select, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Way } from '#shared/shipping/checkout/shipping-shop.ts'
import { fieldKind, fieldText, fieldValue } from './field-texts.ts'

interface ParamFieldProps {
  /** Kind of the condition or effect. */
  readonly of: string
  readonly name: string
  /** JSON Schema of the parameter. */
  readonly schema: unknown
  readonly value: unknown
  readonly currency: string
  readonly ways: readonly Way[]
  readonly onChange: (value: unknown) => void
}

/** One parameter of a rule, drawn by what its schema says it is. */
export function ParamField({ of, name, schema, value, currency, ways, onChange }: ParamFieldProps) {
  const { i18n } = useTranslation()
  const { t } = useTranslation('rates')
  const kind = fieldKind(of, name, schema)
  const [written, setWritten] = useState({ text: fieldText(kind, value, currency), value })
  // A condition before it was taken away: this field is now another one's.
  const text = JSON.stringify(written.value) === JSON.stringify(value) ? written.text : fieldText(kind, value, currency)
  const named = (path: string, fallback: string) => {
    const found: unknown = i18n.getResource(i18n.language, 'rates', path)
    const cargo: unknown = i18n.getResource(i18n.language, 'shipping', `cargo.${fallback}`)
    return typeof found === 'string' ? found : typeof cargo === 'string' ? cargo : fallback
  }
  const label = named(`param.${name}`, name)
  if (name === 'ways') {
    const chosen = Array.isArray(value) ? value.map(String) : []
    return <ChoiceList title={label} allowMultiple selected={chosen} choices={ways.map((way) => ({ value: way.id, label: way.name }))} onChange={(selected) => onChange(selected)} />
  }
  if (kind === 'choice' || kind === 'choices') {
    const options = choicesIn(schema).map((one) => ({ value: one, label: named(`choice.${one}`, one) }))
    if (kind === 'choices') return <ChoiceList title={label} allowMultiple selected={Array.isArray(value) ? value.map(String) : []} choices={options} onChange={(selected) => onChange(selected)} />
    return <Select label={label} value={typeof value === 'string' ? value : ''} options={options} onChange={onChange} />
  }
  const unreadable = fieldValue(kind, text, currency) === undefined
  return (
    <TextField
      label={label} value={text} autoComplete="off" {...(kind === 'day' ? { type: 'date' as const } : {})} {...(unreadable ? { error: t('setup.unreadable') } : {})}
      helpText={kind === 'texts' || kind === 'codes' || kind === 'postcodes' ? t('setup.byCommas') : kind === 'percent' ? t('setup.percentHelp') : undefined}
      onChange={(next) => {
        const read = fieldValue(kind, next, currency)
        setWritten({ text: next, value: read ?? value })
        if (read !== undefined) onChange(read)
      }}
    />
  )
}

function choicesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own: unknown = Reflect.get(schema, 'enum')
  if (Array.isArray(own)) return own.map(String)
  return choicesIn(Reflect.get(schema, 'items'))
}
