import { Checkbox, ChoiceList, Select, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import type { SheetTerms, TermFault } from '#shared/shipping/reading/sheet-terms.ts'
import { cargoKinds, sheetModes } from '#shared/shipping/sheets/rate-sheet.ts'
import { useShippingSentence } from '../use-shipping-sentence.ts'

interface TermsFormProps {
  readonly terms: SheetTerms
  readonly faults: readonly TermFault[]
  readonly onChange: (terms: SheetTerms) => void
}

type TextTerm = { [Name in keyof SheetTerms]: SheetTerms[Name] extends string ? Name : never }[keyof SheetTerms]

const plain = ['carrier', 'service', 'currency', 'validFrom', 'validTo'] as const
const weights = ['minimumWeight', 'step', 'firstWeight', 'additionalWeight', 'divisor'] as const
const limits = ['mostWeight', 'longestSide', 'sumOfSides', 'lengthAndGirth', 'fuel', 'dutiesPerParcel', 'dutiesOfValue', 'remotePerKilogram', 'remoteLeast'] as const

/** What a forwarder's file leaves out: said once for all of it. */
export function TermsForm({ terms, faults, onChange }: TermsFormProps) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const say = useShippingSentence()
  const errorOf = (field: keyof SheetTerms) => {
    const fault = faults.find((one) => one.field === field)
    return fault === undefined ? {} : { error: say('cells', fault) }
  }
  const field = (name: TextTerm, more: { multiline?: number; type?: 'date' } = {}) => (
    <TextField key={name} label={t(`terms.${name}`)} helpText={hasHelp(name) ? t(`terms.help.${name}`) : undefined} value={terms[name]} onChange={(value) => onChange({ ...terms, [name]: value })} autoComplete="off" {...more} {...errorOf(name)} />
  )
  return (
    <>
      <div className="lf-form">
        {plain.map((name) => field(name, name === 'validFrom' || name === 'validTo' ? { type: 'date' } : {}))}
        <Select label={t('terms.mode')} value={terms.mode} onChange={(mode) => onChange({ ...terms, mode })} options={sheetModes.map((value) => ({ value, label: words(`modes.${value}`) }))} />
        <Select label={t('terms.weightUnit')} value={terms.weightUnit} onChange={(weightUnit) => onChange({ ...terms, weightUnit })} options={['kg', 'g', 'lb', 'oz'].map((value) => ({ value, label: value }))} />
        <ChoiceList title={t('terms.cargo')} allowMultiple selected={terms.cargo} onChange={(cargo) => onChange({ ...terms, cargo })} choices={cargoKinds.map((value) => ({ value, label: words(`cargo.${value}`) }))} {...errorOf('cargo')} />
      </div>
      <div className="lf-form">
        {weights.map((name) => field(name))}
        <Select label={t('terms.volumetricWhen')} value={terms.volumetricWhen} onChange={(volumetricWhen) => onChange({ ...terms, volumetricWhen })} options={(['always', 'side-over', 'ratio-over'] as const).map((value) => ({ value, label: t(`terms.when.${value}`) }))} />
        {terms.volumetricWhen === 'always' ? null : field('volumetricLimit')}
      </div>
      <div className="lf-form">{limits.map((name) => field(name))}</div>
      <div className="lf-form">
        {field('remotePlaces', { multiline: 3 })}
        {field('zonePlaces', { multiline: 3 })}
        <Checkbox label={t('terms.poBoxes')} checked={terms.poBoxes} onChange={(poBoxes) => onChange({ ...terms, poBoxes })} />
      </div>
    </>
  )
}

const helped = ['divisor', 'remotePlaces', 'zonePlaces', 'step', 'volumetricLimit'] as const
function hasHelp(name: TextTerm): name is (typeof helped)[number] {
  return helped.some((one) => one === name)
}
