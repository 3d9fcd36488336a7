import { BlockStack, Card, Checkbox, ChoiceList, Select, Text, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCountryOptions } from '#app/components/use-country-name.ts'
import { checkAddress } from '#shared/returns/policy/check-address.ts'
import type { PolicyField } from '#shared/returns/policy/return-policy.ts'
import { ExceptionsEditor } from './exceptions-editor.tsx'
import { fieldFinding } from './field-finding.ts'
import { FormGroup } from './form-group.tsx'
import { addressChoices, conditionChoices, countedFrom, feeKinds, outcomeChoices, payers, pick, refundFrom } from './return-choices.ts'
import type { DraftErrors } from './return-draft.ts'
import type { ReturnsPageData } from './returns.ts'
import type { ReturnEditing } from './use-return-editing.ts'

/** What a field shows: a mistake in typing first, then the law. */
export function useFieldProblem(errors: DraftErrors) {
  const { t } = useTranslation('returns')
  return (field: string) => {
    const problem = errors[field]
    return problem === undefined ? null : { error: t(`typed.${problem}`) }
  }
}

interface PolicyEditorProps {
  readonly editing: ReturnEditing
  readonly page: Pick<ReturnsPageData, 'country' | 'currency' | 'version'>
}

export function PolicyEditor({ editing, page }: PolicyEditorProps) {
  const { t } = useTranslation('returns')
  const { draft, change, changePolicy, preview, errors } = editing
  const typed = useFieldProblem(errors)
  const at = (field: PolicyField) => typed(field) ?? fieldFinding(preview.findings, field)
  const { policy } = draft
  const { currency } = page
  return (
    <Card>
      <BlockStack gap="500">
        <Text as="h2" variant="headingMd">{t('editor.heading')}</Text>
        <FormGroup heading={t('group.window')}>
          <TextField
            label={t('field.windowDays')} value={draft.windowDays} suffix={t('days')} inputMode="numeric" autoComplete="off"
            onChange={(windowDays) => change({ windowDays })} {...at('window.days')}
          />
          <Select
            label={t('field.windowFrom')} value={draft.windowFrom} options={countedFrom.map((value) => ({ value, label: t(`from.${value}`) }))}
            onChange={(value) => change({ windowFrom: pick(countedFrom, value, draft.windowFrom) })} {...at('window.from')}
          />
          <Select
            label={t('field.condition')} value={policy.condition} options={conditionChoices.map((value) => ({ value, label: t(`condition.${value}`) }))}
            onChange={(value) => changePolicy({ condition: pick(conditionChoices, value, policy.condition) })} {...at('condition')}
          />
        </FormGroup>
        <FormGroup heading={t('group.cost')}>
          <Select
            label={t('field.freight')} value={policy.freight} options={payers.map((value) => ({ value, label: t(`payer.${value}`) }))}
            onChange={(value) => changePolicy({ freight: pick(payers, value, policy.freight) })} {...at('freight')}
          />
          <Select
            label={t('field.faultFreight')} value={policy.faultFreight} options={payers.map((value) => ({ value, label: t(`payer.${value}`) }))}
            onChange={(value) => changePolicy({ faultFreight: pick(payers, value, policy.faultFreight) })} {...at('faultFreight')}
          />
          <Select
            label={t('field.fee')} value={draft.feeKind} options={feeKinds.map((value) => ({ value, label: t(`fee.${value}`) }))}
            onChange={(value) => change({ feeKind: pick(feeKinds, value, draft.feeKind) })}
            {...(draft.feeKind === 'none' ? at('fee') : {})}
          />
          {draft.feeKind === 'flat' ? (
            <TextField
              label={t('field.feeAmount')} value={draft.feeAmount} suffix={currency} inputMode="decimal" autoComplete="off"
              onChange={(feeAmount) => change({ feeAmount })} {...at('fee')}
            />
          ) : null}
          {draft.feeKind === 'share' ? (
            <TextField
              label={t('field.feePercent')} value={draft.feePercent} suffix="%" inputMode="decimal" autoComplete="off"
              onChange={(feePercent) => change({ feePercent })} {...at('fee')}
            />
          ) : null}
        </FormGroup>
        <FormGroup heading={t('group.refund')}>
          <TextField
            label={t('field.refundWithin')} value={draft.refundWithin} suffix={t('days')} inputMode="numeric" autoComplete="off"
            onChange={(refundWithin) => change({ refundWithin })} {...at('refund.within')}
          />
          <Select
            label={t('field.refundFrom')} value={draft.refundFrom} options={refundFrom.map((value) => ({ value, label: t(`refundFrom.${value}`) }))}
            onChange={(value) => change({ refundFrom: pick(refundFrom, value, draft.refundFrom) })} {...at('refund.from')}
          />
          <Checkbox label={t('field.outbound')} checked={draft.outbound} onChange={(outbound) => change({ outbound })} {...at('refund.outbound')} />
        </FormGroup>
        <FormGroup heading={t('group.outcomes')}>
          <ChoiceList
            title={t('field.outcomes')} allowMultiple choices={outcomeChoices.map((value) => ({ value, label: t(`outcome.${value}`) }))} selected={[...policy.outcomes]}
            onChange={(chosen) => changePolicy({ outcomes: outcomeChoices.filter((kind) => chosen.includes(kind)) })} {...at('outcomes')}
          />
          <BlockStack gap="400">
            {policy.outcomes.includes('partial-keep') ? (
              <TextField
                label={t('field.keepRate')} value={draft.keepPercent} suffix="%" inputMode="decimal" autoComplete="off"
                onChange={(keepPercent) => change({ keepPercent })} {...at('keepRate')}
              />
            ) : null}
            <TextField
              label={t('field.mostReturns')} value={draft.mostReturns} inputMode="numeric" autoComplete="off" helpText={t('help.limits')}
              onChange={(mostReturns) => change({ mostReturns })} {...typed('limits.returns')}
            />
            <TextField
              label={t('field.mostMoney')} value={draft.mostMoney} suffix={currency} inputMode="decimal" autoComplete="off"
              onChange={(mostMoney) => change({ mostMoney })} {...typed('limits.money')}
            />
          </BlockStack>
        </FormGroup>
        <ExceptionsEditor editing={editing} />
        <AddressFields editing={editing} page={page} />
      </BlockStack>
    </Card>
  )
}

interface AddressFieldsProps {
  readonly editing: ReturnEditing
  readonly page: PolicyEditorProps['page']
}

/** Held against the country as one types; what nobody has begun to fill in is asked for, not called wrong. */
function AddressFields({ editing, page }: AddressFieldsProps) {
  const { t } = useTranslation('returns')
  const countries = useCountryOptions()
  const { address, contact } = editing.draft.policy
  const begun = page.version !== null || [address.name, address.line1, address.city, address.country, contact].some((text) => text.trim() !== '')
  const found = checkAddress(editing.draft.policy, page.country).map((finding) => (begun ? finding : { ...finding, severity: 'notes' as const }))
  const at = (field: PolicyField) => fieldFinding(found, field)
  const options = addressChoices.map((value) => ({ value, label: t(`addressKind.${value}`) }))
  const change = (part: Partial<typeof address>) => editing.changePolicy({ address: { ...address, ...part } })
  const line = (field: 'name' | 'line1' | 'line2' | 'postcode' | 'city' | 'region', shown: object = {}) => (
    <TextField key={field} label={t(`field.${field}`)} value={address[field]} autoComplete="off" maxLength={field === 'postcode' ? 20 : 200} onChange={(value) => change({ [field]: value })} {...shown} />
  )
  return (
    <FormGroup heading={t('group.address')}>
      <Select label={t('field.addressKind')} value={address.kind} options={options} onChange={(value) => change({ kind: pick(addressChoices, value, address.kind) })} {...at('address.kind')} />
      {line('name', at('address.name'))}
      {line('line1', at('address.line1'))}
      {line('line2')}
      {line('postcode')}
      {line('city', at('address.city'))}
      {line('region')}
      <Select
        label={t('field.country')} value={address.country} options={[{ value: '', label: t('choose') }, ...countries]}
        onChange={(country) => change({ country })} {...at('address.country')}
      />
      <TextField label={t('field.contact')} value={contact} autoComplete="off" maxLength={254} onChange={(value) => editing.changePolicy({ contact: value })} {...at('contact')} />
    </FormGroup>
  )
}
