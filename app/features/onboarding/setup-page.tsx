import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Page, Text } from '@shopify/polaris'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import type { Failure } from '#shared/result/result.ts'
import { onboardingSteps } from './onboarding.ts'
import type { OnboardingStepId } from './onboarding.ts'

interface SetupPageProps {
  readonly step: OnboardingStepId
  /** What to save when the person goes on; null while something is wrong or left out. */
  readonly input: object | null
  /** Called when the person wants to go on: the step then shows what is wrong. */
  readonly onTry?: () => void
  readonly primary?: string
  readonly children: ReactNode
}

/** The frame of one step: what it asks, and the ways on, back and out. */
export function SetupPage({ step, input, onTry, primary, children }: SetupPageProps) {
  const { t } = useTranslation('onboarding')
  const coded = useCoded()
  const saving = useFetcher<Failure>()
  const index = onboardingSteps.indexOf(step)
  const before = onboardingSteps[index - 1]
  const after = onboardingSteps[index + 1]
  const go = () => {
    onTry?.()
    if (input === null) return
    void saving.submit({ input: JSON.stringify(input) }, { method: 'post', action: `/app/setup/${step}` })
  }
  return (
    <Page
      narrowWidth
      title={t(`step.${step}`)}
      subtitle={t('stepOf', { step: index + 1, total: onboardingSteps.length })}
      backAction={{ content: t('later'), url: '/app' }}
    >
      <BlockStack gap="400">
        {saving.state === 'idle' && saving.data ? <Banner tone="critical">{coded(saving.data)}</Banner> : null}
        <Card>
          <BlockStack gap="400">{children}</BlockStack>
        </Card>
        <InlineStack align="space-between" gap="200">
          <InlineStack gap="200">
            {before === undefined ? null : <Button url={`/app/setup/${before}`}>{t('back')}</Button>}
            {after === undefined ? null : (
              <Button variant="tertiary" url={`/app/setup/${after}`}>{t('skip')}</Button>
            )}
          </InlineStack>
          <Button variant="primary" onClick={go} loading={saving.state !== 'idle'}>
            {primary ?? t('next')}
          </Button>
        </InlineStack>
      </BlockStack>
    </Page>
  )
}

export function StepBody({ children }: { children: string }) {
  return <Text as="p">{children}</Text>
}
