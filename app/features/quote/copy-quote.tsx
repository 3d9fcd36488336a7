import { Button, ButtonGroup, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useLayerName } from '#app/components/use-layer-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { QuoteAnswer } from './quote-answer.ts'

/** Takes the quote elsewhere, as sentences or as the JSON the `quote` command prints. */
export function CopyQuote({ answer }: { answer: QuoteAnswer }) {
  const { t } = useTranslation('quote')
  const words = useQuoteText()
  const [said, setSaid] = useState<{ readonly of: QuoteAnswer; readonly words: string } | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  const take = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid({ of: answer, words: t('copy.done') })
      setShown(null)
    } catch {
      setSaid({ of: answer, words: t('copy.byHand') })
      setShown(text)
    }
  }
  return (
    <div>
      <ButtonGroup>
        <Button onClick={() => void take(words(answer))}>{t('copy.text')}</Button>
        <Button onClick={() => void take(JSON.stringify({ basket: answer.basket, quote: answer.printed }, null, 2))}>{t('copy.json')}</Button>
      </ButtonGroup>
      <Text as="p" tone="subdued"><span role="status">{said?.of === answer ? said.words : ''}</span></Text>
      {shown === null ? null : <textarea className="lf-copy" aria-label={t('copy.text')} readOnly rows={6} value={shown} onFocus={(event) => event.target.select()} />}
    </div>
  )
}

function useQuoteText(): (answer: QuoteAnswer) => string {
  const { t } = useTranslation('quote')
  const { t: part } = useTranslation('parts')
  const { t: working } = useTranslation('working')
  const format = useFormat()
  const coded = useCoded()
  const country = useCountryName()
  const layerName = useLayerName()
  return ({ basket, quote }) => {
    const money = (minor: number | null) => (minor === null ? t('notKnown') : format.money(minor, quote.currency))
    const row = (name: string, minor: number | null) => `${name}: ${money(minor)}`
    const lines = quote.lines.flatMap((line) => [
      '',
      basket.lines.find(({ id }) => id === line.id)?.description ?? line.id,
      row(part('customsValue'), line.customsValue),
      ...line.layers.map((layer) => `${layerName(layer.name)}${layer.rate === null ? '' : ` ${format.rate(layer.rate)}`}: ${money(layer.amount)}`),
    ])
    return [
      `${country(basket.shipFrom)} → ${country(basket.destination)}, ${working('quoteFor', { day: format.day(basket.date) })}`,
      ...lines,
      '',
      row(part('goods'), quote.goods), row(part('freight'), quote.freight), row(part('insurance'), quote.insurance),
      row(part('duty'), quote.duty), row(part('importTax'), quote.importTax),
      ...quote.fees.map((fee) => row(layerName(fee.name), fee.amount)),
      row(part('total'), quote.total),
      ...(quote.missing.length === 0 ? [] : ['', working('gaps'), ...quote.missing.map((missing) => `- ${part(missing.part)}: ${coded(missing)}`)]),
      ...(quote.notes.length === 0 ? [] : ['', working('notes'), ...quote.notes.map((note) => `- ${coded(note)}`)]),
      '', working('facts'),
      ...quote.facts.map(({ source, confidence, stale }) => `- ${source.title}${source.url === null ? '' : ` (${source.url})`}, ${working(`confidence.${confidence}`)}${stale ? `, ${working('stale')}` : ''}`),
    ].join('\n')
  }
}
