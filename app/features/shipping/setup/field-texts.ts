import { currencyExponent, isCurrency } from '#shared/money/currency.ts'
import { formatMinor, parseScaled } from '#shared/money/decimal.ts'
import { readPostcodes } from '#shared/shipping/reading/cells.ts'

/** What a parameter of a rule is, as its form shows it. */
export type FieldKind = 'money' | 'percent' | 'whole' | 'texts' | 'codes' | 'postcodes' | 'choice' | 'choices' | 'day' | 'text'

const kinds: Readonly<Record<string, FieldKind>> = {
  amount: 'money', step: 'money', ending: 'money', share: 'percent', countries: 'codes', areas: 'postcodes', from: 'day', to: 'day',
}

/** How a parameter is shown, by its name and its JSON Schema; `of` is the rule kind, since limits of value are money and of weight are not. */
export function fieldKind(of: string, name: string, schema: unknown): FieldKind {
  if ((name === 'over' || name === 'upTo') && of === 'value') return 'money'
  const known = kinds[name]
  if (known !== undefined) return known
  const text = JSON.stringify(schema)
  if (text.includes('"enum"')) return text.includes('"array"') ? 'choices' : 'choice'
  if (text.includes('"array"')) return 'texts'
  return text.includes('"integer"') ? 'whole' : 'text'
}

/** A stored value as the form writes it; null and absent are empty. Money is in `currency`, percentages are per cent of ppm. */
export function fieldText(kind: FieldKind, value: unknown, currency: string): string {
  if (value === null || value === undefined) return ''
  if (kind === 'money' && typeof value === 'number') return formatMinor(value, isCurrency(currency) ? currency : 'USD')
  if (kind === 'percent' && typeof value === 'number') return String(value / 10_000)
  if (kind === 'postcodes' && Array.isArray(value)) {
    return value.map((area: unknown) => (typeof area === 'object' && area !== null && 'pattern' in area ? String(area.pattern) : typeof area === 'object' && area !== null && 'from' in area && 'to' in area ? `${String(area.from)}-${String(area.to)}` : '')).join(', ')
  }
  if (Array.isArray(value)) return value.map(String).join(', ')
  return typeof value === 'number' || typeof value === 'string' ? String(value) : ''
}

/** The stored value of what was written; null for nothing, undefined where it can't be read. */
export function fieldValue(kind: FieldKind, text: string, currency: string): unknown {
  const written = text.normalize('NFKC').trim()
  if (written === '') return kind === 'texts' || kind === 'codes' || kind === 'postcodes' ? [] : null
  if (kind === 'money') return scaled(written, isCurrency(currency) ? currencyExponent(currency) : 2)
  if (kind === 'percent') return written.startsWith('-') ? negative(scaled(written.slice(1), 4)) : scaled(written, 4)
  if (kind === 'whole') return scaled(written, 0)
  if (kind === 'codes') return words(written).map((word) => word.toUpperCase())
  if (kind === 'texts') return words(written)
  if (kind === 'postcodes') {
    const areas = readPostcodes(written)
    return areas.ok ? areas.value : undefined
  }
  return written
}

function words(text: string): string[] {
  return text.split(/[,;、\n]/).map((word) => word.trim()).filter((word) => word !== '')
}

function scaled(text: string, decimals: number): number | undefined {
  const parsed = parseScaled(text, decimals)
  return parsed.ok ? parsed.value : undefined
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value
}
