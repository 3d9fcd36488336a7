import { BlockStack, Box, Button, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { exceptionKinds } from '#shared/returns/floors/floor-values.ts'
import type { ReturnException } from '#shared/returns/policy/return-policy.ts'
import { fieldFinding } from './field-finding.ts'
import { pick, scopes } from './return-choices.ts'
import type { ReturnEditing } from './use-return-editing.ts'

const reasons = ['own', ...exceptionKinds] as const
const most = 100

/** Goods that do not come back for a change of mind, by product, tag or type, each with its reason. */
export function ExceptionsEditor({ editing }: { editing: ReturnEditing }) {
  const { t } = useTranslation('returns')
  const { t: rules } = useTranslation('returnRules')
  const { exceptions } = editing.draft.policy
  const set = (next: ReturnException[]) => editing.changePolicy({ exceptions: next })
  const change = (index: number, part: Partial<ReturnException>) => set(exceptions.map((one, place) => (place === index ? { ...one, ...part } : one)))
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">{t('group.exceptions')}</Text>
      {exceptions.length === 0 ? <Text as="p" tone="subdued">{t('exceptions.none')}</Text> : null}
      {exceptions.map((exception, index) => (
        <Box key={index} borderWidth="025" borderColor="border-secondary" borderRadius="200" padding="300">
          <BlockStack gap="300">
            <div className="lf-form">
              <Select
                label={t('exceptions.by')} value={exception.by} options={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
                onChange={(value) => change(index, { by: pick(scopes, value, exception.by) })}
              />
              <TextField label={t(`exceptions.value.${exception.by}`)} value={exception.value} autoComplete="off" maxLength={255} onChange={(value) => change(index, { value })} />
              <TextField label={t('exceptions.label')} value={exception.label} autoComplete="off" maxLength={200} helpText={t('exceptions.labelHelp')} onChange={(label) => change(index, { label })} />
              <Select
                label={t('exceptions.reason')} value={exception.reason} options={reasons.map((value) => ({ value, label: rules(`exceptionReasons.${value}`) }))}
                onChange={(value) => change(index, { reason: pick(reasons, value, exception.reason) })}
                {...fieldFinding(editing.preview.findings, `exceptions.${index}`)}
              />
            </div>
            <InlineStack>
              <Button
                size="slim" accessibilityLabel={t('exceptions.removeNamed', { label: exception.label || String(index + 1) })}
                onClick={() => set(exceptions.filter((_, place) => place !== index))}
              >
                {t('exceptions.remove')}
              </Button>
            </InlineStack>
          </BlockStack>
        </Box>
      ))}
      <InlineStack>
        <Button disabled={exceptions.length >= most} onClick={() => set([...exceptions, { by: 'product', value: '', label: '', reason: 'custom-made' }])}>
          {t('exceptions.add')}
        </Button>
      </InlineStack>
    </BlockStack>
  )
}
