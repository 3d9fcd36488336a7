import type { DutyLayer } from '#shared/facts/duty-values.ts'
import type { Fee } from '#shared/facts/fee-values.ts'
import type { FlatCharge } from '#shared/facts/flat-charge.ts'
import type { RuleKey, RuleValue } from '#shared/facts/rule-values.ts'
import type { ImportTax } from '#shared/facts/tax-values.ts'
import type { Saying } from './facts.ts'

type Sayers = { readonly [Key in RuleKey]: (value: RuleValue[Key]) => readonly Saying[] }

interface Ceiling {
  readonly amount: { readonly minor: number; readonly currency: string }
  readonly measuredOn: 'goods' | 'customs-value' | 'item'
}

const upTo = ({ amount, measuredOn: on }: Ceiling): Saying => ({ say: 'upTo', amount: amount.minor, currency: amount.currency, on })
const except = (codes: readonly string[]): readonly Saying[] => (codes.length === 0 ? [] : [{ say: 'except', count: codes.length }])

function flat({ name, ceiling, bands, excludes }: FlatCharge): readonly Saying[] {
  const rates = bands.flatMap(({ kinds }) => kinds.filter(({ hs }) => hs === null).map(({ rate }): Saying => ({ say: 'rate', name, rate })))
  return [...(rates.length === 0 ? [{ say: 'name', name } as const] : rates), upTo(ceiling), ...except(excludes)]
}

function fee(value: Fee): readonly Saying[] {
  const { name } = value
  if (value.kind === 'disputed') return fee(value.fee)
  if (value.kind === 'unpublished') return [{ say: 'name', name }, { say: 'not-known' }]
  if (value.kind === 'open') return [{ say: 'name', name }, { say: 'open' }]
  if (value.kind === 'share') return [{ say: 'rate', name, rate: value.rate }]
  if (value.kind === 'fixed') return [{ say: 'amount', name, amount: value.amount.minor, currency: value.amount.currency }]
  return value.tiers.filter(({ amount }) => amount > 0).map(({ amount }) => ({ say: 'amount', name, amount, currency: value.currency }))
}

const sayers: Partial<Sayers> = {
  valuation: ({ basis, personalImportShare: rate }) => [{ say: 'basis', basis }, ...(rate === null ? [] : [{ say: 'share', rate } as const])],
  'tax-base': ({ adds }) => [{ say: 'on', adds }],
  'duty-relief': ({ ceiling, excludes }) => [upTo(ceiling), ...except(excludes)],
  'tax-relief': ({ ceiling, excludes }) => [upTo(ceiling), ...except(excludes)],
  'sale-scheme': ({ name, ceiling }) => [{ say: 'name', name }, upTo(ceiling)],
  'item-duty': ({ amount, ceiling }) => [{ say: 'amount', name: 'item-duty', amount: amount.minor, currency: amount.currency }, upTo(ceiling)],
  'no-duty-relief': () => [{ say: 'none' }],
  'no-tax-relief': () => [{ say: 'none' }],
  'layer-coverage': () => [{ say: 'complete' }],
  'flat-charge': flat,
  'flat-charge-at-sale': flat,
  'collection-floor': ({ amount }) => [upTo({ amount, measuredOn: 'goods' })],
  'sale-tax': ({ tax }) => (tax === null ? [] : taxSayings(tax)),
  'duty-surcharge': ({ name, rate }) => [{ say: 'rate', name, rate }],
  'second-tax': ({ name, rate, hs }) => [{ say: 'rate', name, rate }, { say: 'codes', count: hs.length }],
  'regional-tax': ({ regions }) => Object.entries(regions).map(([region, { tax }]) => ({ say: 'rate', name: `${region} ${tax.name}`, rate: tax.rate })),
}

/** What a rule says, in pieces; nothing for a rule that only its name describes. */
export function ruleSayings<Key extends RuleKey>(key: Key, value: RuleValue[Key]): readonly Saying[] {
  if (isFee(value)) return fee(value)
  const sayer: ((value: RuleValue[Key]) => readonly Saying[]) | undefined = sayers[key]
  return sayer === undefined ? [] : sayer(value)
}

function isFee(value: unknown): value is Fee {
  return typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'tiers' || value.kind === 'share' || value.kind === 'fixed' || value.kind === 'unpublished' || value.kind === 'disputed' || value.kind === 'open')
}

export function taxSayings(tax: ImportTax | null): readonly Saying[] {
  return tax === null ? [{ say: 'not-known' }] : [{ say: 'rate', name: tax.name, rate: tax.rate }]
}

export function layerSayings(layer: DutyLayer): readonly Saying[] {
  if (layer.mode === 'exempt') return [{ say: 'name', name: layer.layer }, { say: 'exempt' }]
  if (layer.mode === 'unknown') return [{ say: 'name', name: layer.layer }, { say: 'not-known' }]
  return [{ say: 'rate', name: layer.layer, rate: 'rate' in layer ? layer.rate : null }]
}
