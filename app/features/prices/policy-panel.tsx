import { BlockStack, Button, Card, Collapsible, InlineStack, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { PolicyForm } from './policy-form.tsx'
import { roundingKeys } from './policy-choices.ts'
import type { PolicyEditing } from './use-policy-editing.ts'

/** How the market is priced, in one line; opened, a form whose every change shows in the prices below. */
export function PolicyPanel({ editing, currency }: { editing: PolicyEditing; currency: string }) {
  const { t } = useTranslation('policy')
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { saved } = editing
  const shown = open || editing.dirty
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <BlockStack gap="050">
            <Text as="h2" variant="headingMd">{t('heading')}</Text>
            <Text as="p" tone="subdued">
              {t('summary', {
                target: format.percent(saved.targetMargin),
                floor: format.percent(saved.floorMargin),
                term: saved.deliveryTerm,
                rounding: t(`rounding.${roundingKeys[saved.rounding]}`),
              })}
            </Text>
          </BlockStack>
          <Button
            onClick={() => setOpen(!shown)}
            ariaExpanded={shown}
            ariaControls="policy-form"
            disclosure={shown ? 'up' : 'down'}
            disabled={editing.dirty}
          >
            {shown ? t('hide') : t('edit')}
          </Button>
        </InlineStack>
        <Collapsible id="policy-form" open={shown} transition={false}>
          <PolicyForm editing={editing} currency={currency} />
        </Collapsible>
      </BlockStack>
    </Card>
  )
}
