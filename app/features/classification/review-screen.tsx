import { useFetcher, useNavigation } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, EmptyState, InlineStack, Page, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTurner } from '#app/components/page-turner.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryOptions } from '#app/components/use-country-name.ts'
import type { FillStarted } from '#app/features/costs/costs.ts'
import { TaskProgress } from '#app/features/costs/task-progress.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import { AskModel } from './ask-model.tsx'
import type { Ranked, ReviewPage, ReviewQuery, ReviewShow } from './classification.ts'
import { likelyPicks } from './likely-picks.ts'
import { rankedRows } from './ranked-rows.ts'
import { ReviewList } from './review-list.tsx'

interface ReviewScreenProps {
  readonly review: ReviewPage
  readonly show: ReviewShow
  readonly onShow: (query: ReviewQuery) => void
}

/** Products without an HS code, or with a doubtful one. Picks gather over pages; a button writes them. */
export function ReviewScreen({ review, show, onShow }: ReviewScreenProps) {
  const { t } = useTranslation('codes')
  const format = useFormat()
  const coded = useCoded()
  const countries = useCountryOptions()
  const loading = useNavigation().state === 'loading'
  const [picks, setPicks] = useState<Readonly<Record<string, string>>>({})
  const [origin, setOrigin] = useState('')
  const [weight, setWeight] = useState('')
  const sending = useFetcher<Result<FillStarted>>()
  const ranking = useFetcher<Result<Readonly<Record<string, Ranked>>>>()
  const rows = rankedRows(review.rows, ranking.data?.ok === true ? ranking.data.value : {})
  const answer = sending.data
  const taskId = answer?.ok ? answer.value.taskId : null
  const [clearedFor, setClearedFor] = useState<string | null>(null)
  if (taskId !== null && taskId !== clearedFor) {
    setClearedFor(taskId)
    setPicks({})
  }
  const picked = Object.keys(picks).length
  const likely = likelyPicks(rows, picks)
  const weightGrams = weight.trim() === '' ? null : Number(weight)
  const weightWrong = weightGrams !== null && !(Number.isInteger(weightGrams) && weightGrams > 0 && weightGrams <= 1_000_000)
  const write = () => {
    if (weightWrong) return
    const acceptance = JSON.stringify({ codes: picks, origin: origin === '' ? null : origin, weightGrams })
    void sending.submit({ acceptance }, { method: 'post', action: '/app/codes/accept' })
  }
  return (
    <Page
      title={t('title')}
      subtitle={t('body')}
      primaryAction={{ content: t('write', { n: format.count(picked) }), disabled: picked === 0 || weightWrong, loading: sending.state !== 'idle', onAction: write }}
    >
      <BlockStack gap="400">
        {answer?.ok === false ? <Banner tone="critical">{coded(answer)}</Banner> : null}
        {taskId === null ? null : (
          <Card>
            <TaskProgress key={taskId} taskId={taskId} />
          </Card>
        )}
        <Card padding="0">
          <div className="lf-filters">
            <BlockStack gap="300">
              <div className="lf-form">
                <Select
                  label={t('show.label')}
                  value={show}
                  onChange={(value) => onShow({ show: value === 'doubtful' ? 'doubtful' : 'missing', page: 1 })}
                  options={[{ value: 'missing', label: t('show.missing') }, { value: 'doubtful', label: t('show.doubtful') }]}
                />
                <Select label={t('origin')} value={origin} onChange={setOrigin} options={[{ label: t('leave'), value: '' }, ...countries]} />
                <TextField
                  label={t('weight')}
                  value={weight}
                  onChange={setWeight}
                  suffix="g"
                  inputMode="numeric"
                  autoComplete="off"
                  placeholder={t('leave')}
                  {...(weightWrong ? { error: t('weightWrong') } : {})}
                />
              </div>
              <Text as="p" tone="subdued" variant="bodySm">{t('keys')}</Text>
              <InlineStack gap="200" blockAlign="center">
                <Button size="slim" disabled={Object.keys(likely).length === 0} onClick={() => setPicks({ ...picks, ...likely })}>
                  {t('pickLikely', { n: format.count(Object.keys(likely).length) })}
                </Button>
                <Button size="slim" disabled={picked === 0} onClick={() => setPicks({})}>{t('clear')}</Button>
                <AskModel model={review.model} rows={review.rows} ranking={ranking} />
              </InlineStack>
            </BlockStack>
          </div>
          {rows.length === 0 ? (
            <EmptyState heading={t(`empty.${show}`)} image="">
              <p>{t('emptyBody')}</p>
            </EmptyState>
          ) : (
            <div className={loading ? 'lf-dim' : undefined}>
              <ReviewList key={`${show}-${review.page}`} rows={rows} picks={picks} onPick={(productId, code) => setPicks(withPick(picks, productId, code))} />
            </div>
          )}
          <PageTurner page={review.page} pages={review.pages} onPage={(page) => onShow({ show, page })} />
        </Card>
      </BlockStack>
      <Text as="span" visuallyHidden>
        <span role="status">{t('picked', { n: format.count(picked) })}</span>
      </Text>
    </Page>
  )
}

function withPick(picks: Readonly<Record<string, string>>, productId: string, code: string | null): Readonly<Record<string, string>> {
  const { [productId]: _before, ...rest } = picks
  return code === null ? rest : { ...rest, [productId]: code }
}
