import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Button, InlineStack, Text } from '@shopify/polaris'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useStaffName } from '#app/features/publishing/use-staff-name.ts'
import type { Result } from '#shared/result/result.ts'
import type { ClauseLanguage } from '#shared/returns/text/clause-language.ts'
import type { ClauseReview } from './returns.ts'

type Answer = Result<ClauseReview | null> | { readonly refused: Exclude<Result<never>, { ok: true }> }

interface ClauseReviewLineProps {
  readonly language: ClauseLanguage
  readonly review: ClauseReview | null
  /** The sentences stand on the screen: nobody vouches for what is not there to read. */
  readonly shown: boolean
  readonly onAnswer: (review: ClauseReview | null) => void
}

/** Whether a person of the shop has reviewed the sentences of the language, and the button to say so. */
export function ClauseReviewLine({ language, review, shown, onAnswer }: ClauseReviewLineProps) {
  const { t } = useTranslation('returns')
  const coded = useCoded()
  const staff = useStaffName()
  const sending = useFetcher<Answer>({ key: `clauses-${language}` })
  const answer = sending.data
  const failed = answer === undefined ? null : 'refused' in answer ? answer.refused : answer.ok ? null : answer
  useEffect(() => {
    if (answer !== undefined && 'ok' in answer && answer.ok) onAnswer(answer.value)
  }, [answer]) // eslint-disable-line react-hooks/exhaustive-deps
  const send = () => void sending.submit({ reviewed: review === null ? 'yes' : 'no' }, { method: 'post', action: `/app/return-clauses/${language}` })
  return (
    <BlockStack gap="200">
      {failed === null ? null : <Banner tone="critical">{coded(failed)}</Banner>}
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <Badge tone={review === null ? 'attention' : 'success'}>{t(review === null ? 'preview.machine-drafted' : 'preview.reviewed')}</Badge>
        <Button onClick={send} disabled={!shown} loading={sending.state !== 'idle'}>{t(review === null ? 'preview.markReviewed' : 'preview.withdraw')}</Button>
      </InlineStack>
      <Text as="p" tone="subdued">
        {review === null ? t('preview.reviewAsks', { language: t(`language.${language}`) }) : (
          <>{t('preview.reviewedBy', { who: staff(review.by) })} <LocalTime instant={review.at} /></>
        )}
      </Text>
    </BlockStack>
  )
}
