import { BlockStack, Button, Card, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName, useCountryOptions } from '#app/components/use-country-name.ts'
import { Unknown } from '#app/features/prices/breakdown-table.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { CostParts, QuoteAnswer } from './quote-answer.ts'
import { mostCompared, type QuoteQuestion } from './quote-draft.ts'

type Compared = Pick<QuoteQuestion, 'dates' | 'shipFrom'>

interface CompareCardProps {
  readonly answer: QuoteAnswer
  readonly compared: Compared
  readonly onChange: (compared: Compared) => void
}

/** The basket under other days and from other countries, beside the one worked out. */
export function CompareCard({ answer, compared, onChange }: CompareCardProps) {
  const { t } = useTranslation('quote')
  const { t: part } = useTranslation('parts')
  const format = useFormat()
  const country = useCountryName()
  const countries = useCountryOptions()
  const [date, setDate] = useState('')
  const [from, setFrom] = useState('')
  const { basket, quote } = answer
  const own = answer.markets.find((market) => market.country === basket.destination)?.parts
  const money = (minor: number | null) => (minor === null ? <Unknown /> : format.money(minor, quote.currency))
  const difference = (total: number | null) =>
    total === null || quote.total === null ? '' : format.moneyChange(total - quote.total, quote.currency)
  const row = (key: string, name: string, { duty, importTax, customsFees, total }: CostParts, remove?: () => void) => (
    <tr key={key} className={remove === undefined ? 'lf-strong' : undefined}>
      <th scope="row">{name}</th>
      <td className="lf-end lf-number">{money(duty)}</td>
      <td className="lf-end lf-number">{money(importTax)}</td>
      <td className="lf-end lf-number">{money(customsFees)}</td>
      <td className="lf-end lf-number">{money(total)}</td>
      <td className="lf-end lf-number">{remove === undefined ? '' : difference(total)}</td>
      <td>{remove === undefined ? null : <Button variant="plain" onClick={remove} accessibilityLabel={t('compare.remove', { name })}>{t('remove')}</Button>}</td>
    </tr>
  )
  const canAddDate = /^\d{4}-\d\d-\d\d$/.test(date) && date !== basket.date && !compared.dates.includes(date) && compared.dates.length < mostCompared
  const canAddFrom = from !== '' && from !== basket.shipFrom && !compared.shipFrom.includes(from) && compared.shipFrom.length < mostCompared
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('compare.heading')}</Text>
          <Text as="p" tone="subdued">{t('compare.body')}</Text>
        </BlockStack>
        <InlineStack gap="400" blockAlign="end">
          <InlineStack gap="200" blockAlign="end">
            <TextField label={t('compare.date')} type="date" value={date} onChange={setDate} autoComplete="off" />
            <Button disabled={!canAddDate} onClick={() => onChange({ ...compared, dates: [...compared.dates, date] })}>{t('compare.addDate')}</Button>
          </InlineStack>
          <InlineStack gap="200" blockAlign="end">
            <Select label={t('compare.shipFrom')} options={[{ value: '', label: t('compare.choose') }, ...countries]} value={from} onChange={setFrom} />
            <Button disabled={!canAddFrom} onClick={() => onChange({ ...compared, shipFrom: [...compared.shipFrom, from] })}>{t('compare.addShipFrom')}</Button>
          </InlineStack>
        </InlineStack>
        <ScrollBox label={t('compare.heading')}>
          <table className="lf-table">
            <thead>
              <tr>
                <th scope="col">{t('compare.variant')}</th>
                <th scope="col" className="lf-end">{part('duty')}</th>
                <th scope="col" className="lf-end">{part('importTax')}</th>
                <th scope="col" className="lf-end">{part('customsFees')}</th>
                <th scope="col" className="lf-end">{part('total')}</th>
                <th scope="col" className="lf-end">{t('compare.difference')}</th>
                <th scope="col"><Text as="span" visuallyHidden>{t('remove')}</Text></th>
              </tr>
            </thead>
            <tbody>
              {own === undefined ? null : row('own', t('compare.own', { day: format.day(basket.date), country: country(basket.shipFrom) }), own)}
              {answer.compared.map(({ kind, value, parts }) =>
                kind === 'date'
                  ? row(`date-${value}`, format.day(value), parts, () => onChange({ ...compared, dates: compared.dates.filter((other) => other !== value) }))
                  : row(`from-${value}`, t('compare.from', { country: country(value) }), parts, () => onChange({ ...compared, shipFrom: compared.shipFrom.filter((other) => other !== value) })),
              )}
            </tbody>
          </table>
        </ScrollBox>
      </BlockStack>
    </Card>
  )
}
