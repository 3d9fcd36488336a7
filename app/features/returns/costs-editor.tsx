import { BlockStack, Box, Button, Card, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCountryOptions } from '#app/components/use-country-name.ts'
import { FormGroup } from './form-group.tsx'
import { useFieldProblem } from './policy-editor.tsx'
import { addressChoices, answers, pick, routeReasons } from './return-choices.ts'
import type { RouteDraft } from './return-draft.ts'
import type { ReturnEditing } from './use-return-editing.ts'

const most = 5

/** What returns cost the seller by the ways goods can take back. Empty is not known, and stays so in every decision. */
export function CostsEditor({ editing, currency, country }: { editing: ReturnEditing; currency: string; country: string }) {
  const { t } = useTranslation('returns')
  const countries = useCountryOptions()
  const typed = useFieldProblem(editing.errors)
  const { draft, change } = editing
  const set = (routes: readonly RouteDraft[]) => change({ routes })
  const edit = (index: number, part: Partial<RouteDraft>) => set(draft.routes.map((route, place) => (place === index ? { ...route, ...part } : route)))
  const text = (index: number, field: 'freight' | 'handling' | 'reimport' | 'resale' | 'valueFrom' | 'valueTo', route: RouteDraft) => (
    <TextField
      key={field} label={t(`route.${field}`)} value={route[field]} suffix={field === 'reimport' || field === 'resale' ? '%' : currency} inputMode="decimal" autoComplete="off"
      onChange={(value) => edit(index, { [field]: value })} {...typed(`routes.${index}.${field}`)}
    />
  )
  const answer = (field: 'dutyRefundable' | 'taxRefundable') => (
    <Select label={t(`field.${field}`)} value={draft[field]} options={answers.map((value) => ({ value, label: t(`answer.${value}`) }))} onChange={(value) => change({ [field]: pick(answers, value, draft[field]) })} />
  )
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('costs.heading')}</Text>
          <Text as="p" tone="subdued">{t('costs.body')}</Text>
        </BlockStack>
        {draft.routes.length === 0 ? <Text as="p">{t('costs.none')}</Text> : null}
        {draft.routes.map((route, index) => (
          <Box key={index} borderWidth="025" borderColor="border-secondary" borderRadius="200" padding="300">
            <BlockStack gap="300">
              <Text as="h3" variant="headingSm">{t('route.heading', { n: index + 1 })}</Text>
              <div className="lf-form">
                <Select label={t('field.addressKind')} value={route.to} options={addressChoices.map((value) => ({ value, label: t(`addressKind.${value}`) }))} onChange={(value) => edit(index, { to: pick(addressChoices, value, route.to) })} />
                <Select label={t('field.country')} value={route.country} options={[{ value: '', label: t('choose') }, ...countries]} onChange={(value) => edit(index, { country: value })} {...typed(`routes.${index}.country`)} />
                {text(index, 'freight', route)}
                {text(index, 'handling', route)}
                {text(index, 'reimport', route)}
                {text(index, 'resale', route)}
                <Select label={t('route.reasons')} value={route.reasons} options={routeReasons.map((value) => ({ value, label: t(`routeReason.${value}`) }))} onChange={(value) => edit(index, { reasons: pick(routeReasons, value, route.reasons) })} />
                {text(index, 'valueFrom', route)}
                {text(index, 'valueTo', route)}
              </div>
              <InlineStack>
                <Button size="slim" accessibilityLabel={t('route.removeNamed', { n: index + 1 })} onClick={() => set(draft.routes.filter((_, place) => place !== index))}>{t('route.remove')}</Button>
              </InlineStack>
            </BlockStack>
          </Box>
        ))}
        <InlineStack>
          <Button disabled={draft.routes.length >= most} onClick={() => set([...draft.routes, { to: 'local', country, freight: '', handling: '', reimport: '', resale: '', reasons: 'any', valueFrom: '', valueTo: '' }])}>
            {t('route.add')}
          </Button>
        </InlineStack>
        <FormGroup heading={t('costs.other')}>
          <TextField label={t('field.replacementFreight')} value={draft.replacementFreight} suffix={currency} inputMode="decimal" autoComplete="off" onChange={(replacementFreight) => change({ replacementFreight })} {...typed('replacementFreight')} />
          {answer('dutyRefundable')}
          {answer('taxRefundable')}
        </FormGroup>
      </BlockStack>
    </Card>
  )
}
