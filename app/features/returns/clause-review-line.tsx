import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Button, InlineStack, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useStaffName } from '#app/features/publishing/use-staff-name.ts'
import type { Result } from '#shared/result/result.ts'
import type { ClauseLanguage } from '#shared/returns/text/clause-language.ts'
import type { ClauseReview, ClauseReviews } from './returns.ts'

type Answer = Result<ClauseReview | null> | { readonly refused: Exclude<Result<never>, { ok: true }> }

interface ClauseReviewLineProps {
  readonly language: ClauseLanguage
  /** What the page read of each language. */
  readonly reviews: ClauseReviews
  /** The sentences stand on the screen: nobody vouches for what is not there to read. */
  readonly shown: boolean
}

/** Whether a person of the shop has reviewed the sentences of the language, and the button to say so. */
export function ClauseReviewLine({ language, reviews, shown }: ClauseReviewLineProps) {
  const { t } = useTranslation('returns')
  const coded = useCoded()
  const staff = useStaffName()
  const sending = useFetcher<Answer>({ key: 'clause-review' })
  const [asked, setAsked] = useState<ClauseLanguage | null>(null)
  // A preview that ends meanwhile makes Remix drop the page's reading that follows a review: the answer itself counts.
  const answer = asked === language ? sending.data : undefined
  const failed = answer === undefined ? null : 'refused' in answer ? answer.refused : answer.ok ? null : answer
  const review = answer !== undefined && 'ok' in answer && answer.ok ? answer.value : reviews[language]
  const busy = sending.state !== 'idle'
  const send = () => {
    setAsked(language)
    void sending.submit({ reviewed: review === null ? 'yes' : 'no' }, { method: 'post', action: `/app/return-clauses/${language}` })
  }
  return (
    <BlockStack gap="200">
      {failed === null ? null : <Banner tone="critical">{coded(failed)}</Banner>}
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <Badge tone={review === null ? 'attention' : 'success'}>{t(review === null ? 'preview.machine-drafted' : 'preview.reviewed')}</Badge>
        <Button onClick={send} disabled={!shown || busy} loading={busy && asked === language}>{t(review === null ? 'preview.markReviewed' : 'preview.withdraw')}</Button>
      </InlineStack>
      <Text as="p" tone="subdued">
        {review === null ? t('preview.reviewAsks', { language: t(`language.${language}`) }) : (
          <>{t('preview.reviewedBy', { who: staff(review.by) })} <LocalTime instant={review.at} /></>
        )}
      </Text>
    </BlockStack>
  )
}
