import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Card, Layout, Page, SkeletonBodyText, Text } from '@shopify/polaris'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import type { Result } from '#shared/result/result.ts'
import { BasketForm } from './basket-form.tsx'
import { CompareCard } from './compare-card.tsx'
import { CopyQuote } from './copy-quote.tsx'
import { MarketsCard } from './markets-card.tsx'
import type { QuoteAnswer } from './quote-answer.ts'
import { basketOf, type QuoteDraft, type QuoteQuestion } from './quote-draft.ts'
import { QuoteWorking } from './quote-working.tsx'
import { ReadingsCard } from './readings-card.tsx'

interface QuotePageProps {
  readonly chosen: readonly string[]
  readonly currency: string
  readonly shipFrom: string
  readonly today: string
}

/** Long enough for a word to be typed, short enough to feel like an answer. */
const pauseMs = 350

/** Try any basket: where to, by which rules, what it costs landed and why. */
export function QuotePage({ chosen, currency, shipFrom, today }: QuotePageProps) {
  const { t } = useTranslation('quote')
  const coded = useCoded()
  const [draft, setDraft] = useState<QuoteDraft>(() => example(chosen[0] ?? 'DE', currency, shipFrom, today, t('example')))
  const [compared, setCompared] = useState<Pick<QuoteQuestion, 'dates' | 'shipFrom'>>({ dates: [], shipFrom: [] })
  const asking = useFetcher<Result<QuoteAnswer>>()
  const question = JSON.stringify({ basket: basketOf(draft), ...compared } satisfies QuoteQuestion)
  const asked = useRef('')
  useEffect(() => {
    if (asked.current === question) return
    const pause = asked.current === '' ? 0 : pauseMs
    const timer = setTimeout(() => {
      asked.current = question
      asking.submit({ question }, { method: 'post', action: '/app/quote/answer' })
    }, pause)
    return () => clearTimeout(timer)
  }, [question, asking])

  const known = useLast(asking.data?.ok === true ? asking.data.value : null)
  const refusal = asking.data?.ok === false ? asking.data : null
  const field = refusal?.params['field'] ?? null
  const waiting = asking.state !== 'idle'
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <Layout>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <BasketForm draft={draft} onChange={setDraft} wrong={field} />
            {known === null || known.readings.length === 0 ? null : (
              <ReadingsCard
                readings={known.readings}
                currency={known.quote.currency}
                onChoose={(name, choice) => setDraft({ ...draft, readings: { ...draft.readings, [name]: choice } })}
              />
            )}
          </BlockStack>
        </Layout.Section>
        <Layout.Section>
          <BlockStack gap="400">
            {refusal === null ? null : (
              <Banner tone="warning">{field === null ? coded(refusal) : t('check', { field: fieldWords(field, t) })}</Banner>
            )}
            {known === null ? (
              <Card>
                <BlockStack gap="300">
                  <Text as="p" tone="subdued">{t('waiting')}</Text>
                  <SkeletonBodyText lines={6} />
                </BlockStack>
              </Card>
            ) : (
              <div className={waiting || refusal !== null ? 'lf-dim' : undefined} aria-busy={waiting}>
                <BlockStack gap="400">
                  <QuoteWorking answer={known} draft={draft} copy={<CopyQuote answer={known} />} />
                  <CompareCard answer={known} compared={compared} onChange={setCompared} />
                  <MarketsCard answer={known} chosen={chosen} />
                </BlockStack>
              </div>
            )}
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  )
}

/** The last answer there was: it stays on the screen while the next is worked out. */
function useLast<Value>(value: Value | null): Value | null {
  const [last, setLast] = useState(value)
  if (value !== null && value !== last) setLast(value)
  return value ?? last
}

const fields = ['hs', 'origin', 'quantity', 'unitPrice', 'freight', 'insurance', 'region', 'date', 'description'] as const

/** `lines[1].hs` as "HS code, item 2". */
function fieldWords(path: string, t: ReturnType<typeof useTranslation<'quote'>>['t']): string {
  const name = fields.find((known) => path.endsWith(known))
  const line = /lines\[(\d+)\]/.exec(path)?.[1]
  const words = name === undefined ? path : t(`field.${name}`)
  return line === undefined ? words : t('fieldOfLine', { field: words, n: Number(line) + 1 })
}

function example(destination: string, currency: string, shipFrom: string, date: string, description: string): QuoteDraft {
  return {
    destination, shipFrom, date, currency, channel: 'courier', importer: 'consumer', scheme: 'auto', region: '', freight: '5',
    insurance: '', readings: {},
    lines: [{ id: '1', description, hs: '610910', origin: 'CN', quantity: '2', unitPrice: '20' }],
  }
}
