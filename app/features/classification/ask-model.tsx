import type { useFetcher } from '@remix-run/react'
import { Button, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import type { Ranked, ReviewRow } from './classification.ts'

interface AskModelProps {
  /** Name of the shop's language model; null where it has none. */
  readonly model: string | null
  readonly rows: readonly ReviewRow[]
  readonly ranking: ReturnType<typeof useFetcher<Result<Readonly<Record<string, Ranked>>>>>
}

/** Has the shop's own language model order the suggestions of the page; without one, says where to set it up. */
export function AskModel({ model, rows, ranking }: AskModelProps) {
  const { t } = useTranslation('codes')
  const coded = useCoded()
  const format = useFormat()
  if (model === null) return <Button size="slim" variant="plain" url="/app/listings/words">{t('model.missing')}</Button>
  const answer = ranking.data
  const ask = () => void ranking.submit({ products: JSON.stringify(rows.map(({ productId }) => productId)) }, { method: 'post', action: '/app/codes/rank' })
  const answered = answer?.ok === true ? rows.filter(({ productId }) => productId in answer.value).length : 0
  return (
    <>
      <Button size="slim" loading={ranking.state !== 'idle'} disabled={rows.length === 0} onClick={ask}>{t('model.ask', { model })}</Button>
      <span role="status">
        {answer === undefined ? null : answer.ok ? (
          answered > 0 ? <Text as="span" tone="subdued" variant="bodySm">{t('model.answered', { model, n: format.count(answered), of: format.count(rows.length) })}</Text> : null
        ) : (
          <Text as="span" tone="critical">{coded(answer)}</Text>
        )}
      </span>
    </>
  )
}
