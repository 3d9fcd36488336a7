import { TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { isCountryCode } from '#shared/places/country.ts'

interface CountriesFieldProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (countries: string[]) => void
}

/** Country codes by commas, read back as names beneath. */
export function CountriesField({ label, value, onChange }: CountriesFieldProps) {
  const { t } = useTranslation('rates')
  const name = useCountryName()
  const format = useFormat()
  const [text, setText] = useState(value.join(', '))
  const codes = codesIn(text)
  return (
    <TextField
      label={label} value={text} autoComplete="off" {...(codes === null ? { error: t('stock.countryCodes') } : { helpText: format.list(codes.map(name)) })}
      onChange={(next) => {
        setText(next)
        const read = codesIn(next)
        if (read !== null) onChange(read)
      }}
    />
  )
}

function codesIn(text: string): string[] | null {
  const codes = [...new Set(text.normalize('NFKC').toUpperCase().split(/[\s,;、]+/).filter((code) => code !== ''))]
  return codes.length > 0 && codes.every(isCountryCode) ? codes : null
}
