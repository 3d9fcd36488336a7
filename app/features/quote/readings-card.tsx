import { BlockStack, Card, ChoiceList, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { ReadingChoice } from './quote-answer.ts'

interface ReadingsCardProps {
  readonly readings: readonly ReadingChoice[]
  readonly currency: string
  readonly onChoose: (name: string, choice: string) => void
}

/** Points on which honest sources disagree, each choice with the total it gives. */
export function ReadingsCard({ readings, currency, onChoose }: ReadingsCardProps) {
  const { t } = useTranslation('quote')
  const coded = useCoded()
  const format = useFormat()
  const say = (code: string) => coded({ code, params: {} })
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('readings.heading')}</Text>
          <Text as="p" tone="subdued">{t('readings.body')}</Text>
        </BlockStack>
        {readings.map(({ name, chosen, choices }) => (
          <ChoiceList
            key={name}
            title={say(name)}
            selected={[chosen]}
            onChange={([choice = chosen]) => onChoose(name, choice)}
            choices={choices.map((choice) => ({
              value: choice.name,
              label: say(`${name}/${choice.name}`),
              helpText: choice.total === null ? t('totalUnknown') : t('readings.total', { amount: format.money(choice.total, currency) }),
            }))}
          />
        ))}
      </BlockStack>
    </Card>
  )
}
