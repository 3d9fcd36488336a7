import { useFetcher } from '@remix-run/react'
import { Badge, BlockStack, Button, Card, InlineStack, Link, ProgressBar, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import type { OnboardingState } from '#app/features/onboarding/onboarding.ts'

/** The way to the first market, and how far it is. Stays away once it is hidden. */
export function GuideCard({ onboarding }: { onboarding: OnboardingState }) {
  const { t } = useTranslation('home')
  const { t: step } = useTranslation('onboarding')
  const fetcher = useFetcher()
  const done = onboarding.steps.filter((entry) => entry.done).length
  const total = onboarding.steps.length
  if (fetcher.state !== 'idle') return null
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('guide.heading')}</Text>
          <Text as="p">{t('guide.body')}</Text>
        </BlockStack>
        <BlockStack gap="200">
          <Text as="p" tone="subdued">
            <span id="guide-progress">{t('guide.progress', { done, total })}</span>
          </Text>
          <ProgressBar progress={Math.round((done / total) * 100)} size="small" tone="primary" ariaLabelledBy="guide-progress" />
        </BlockStack>
        <BlockStack gap="200" as="ol">
          {onboarding.steps.map((entry, index) => (
            <li key={entry.id} className="lf-plain">
              <InlineStack gap="200" blockAlign="center">
                <Badge {...(entry.done ? { tone: 'success' } : {})}>
                  {entry.done ? t('guide.doneMark') : t('guide.openMark')}
                </Badge>
                <Link url={`/app/setup/${entry.id}`}>{`${index + 1}. ${step(`step.${entry.id}`)}`}</Link>
              </InlineStack>
            </li>
          ))}
        </BlockStack>
        <InlineStack gap="200">
          <Button variant="primary" url={`/app/setup/${onboarding.current ?? 'first-prices'}`}>
            {t('guide.continue')}
          </Button>
          <Button onClick={() => fetcher.submit({}, { method: 'post', action: '/app/setup/dismiss' })}>
            {t('guide.dismiss')}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  )
}
