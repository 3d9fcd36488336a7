import { BlockStack, List, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { FactUse, Quote } from '#shared/customs/quote.ts'
import { FactMark } from './fact-mark.tsx'
import { Unknown } from './breakdown-table.tsx'
import { useLayerName } from '#app/components/use-layer-name.ts'

interface WorkingLine {
  readonly key: string
  readonly name: string
  readonly amount: number | null
  readonly rate?: number | null
  readonly base?: number | null
  readonly fact?: string
  readonly strong?: boolean
}

/** The landed-cost quote as a merchant can follow it: each line with its rate, base, amount and rule. */
export function QuoteTable({ quote }: { quote: Quote }) {
  const { t } = useTranslation('working')
  const { t: part } = useTranslation('parts')
  const format = useFormat()
  const coded = useCoded()
  const layerName = useLayerName()
  const facts = new Map(quote.facts.map((fact) => [fact.id, fact]))
  const [line] = quote.lines
  const lines: WorkingLine[] = [
    { key: 'goods', name: part('goods'), amount: quote.goods },
    { key: 'freight', name: part('freight'), amount: quote.freight },
    { key: 'insurance', name: part('insurance'), amount: quote.insurance },
    { key: 'customsValue', name: part('customsValue'), amount: quote.customsValue },
    ...(line?.layers ?? []).map((layer, index) => ({
      key: `layer-${index}`,
      name: layerName(layer.name),
      amount: layer.amount,
      rate: layer.rate,
      base: layer.base,
      fact: layer.fact,
    })),
    ...(quote.duty === null ? [{ key: 'duty', name: part('duty'), amount: null }] : []),
    ...(quote.importTax === null ? [{ key: 'importTax', name: part('importTax'), amount: null }] : []),
    ...quote.fees.map((fee, index) => ({
      key: `fee-${index}`,
      name: layerName(fee.name),
      amount: fee.amount,
      rate: null,
      fact: fee.fact,
    })),
    { key: 'total', name: part('total'), amount: quote.total, strong: true },
  ]
  return (
    <BlockStack gap="300">
      <Text as="p">
        {t('scheme.label')}: {quote.scheme === null ? <Unknown /> : t(`scheme.${quote.scheme}`)}
      </Text>
      <ScrollBox label={t('quote')}>
        <table className="lf-table">
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col" className="lf-end">{t('rate')}</th>
              <th scope="col" className="lf-end">{t('base')}</th>
              <th scope="col" className="lf-end">{t('amount')}</th>
              <th scope="col">{t('fact')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((row) => (
              <tr key={row.key} className={row.strong ? 'lf-strong' : undefined}>
                <th scope="row">{row.name}</th>
                <td className="lf-end lf-number">{rateWords(row, t('fixed'), format.rate)}</td>
                <td className="lf-end lf-number">{row.base === null || row.base === undefined ? '' : format.money(row.base, quote.currency)}</td>
                <td className="lf-end lf-number">
                  {row.amount === null ? <Unknown /> : format.money(row.amount, quote.currency)}
                </td>
                <td>{row.fact === undefined ? null : <FactCell fact={facts.get(row.fact)} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {quote.missing.length > 0 ? (
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm">{t('gaps')}</Text>
          <List>
            {quote.missing.map((missing, index) => (
              <List.Item key={index}>{`${part(missing.part)}: ${coded(missing)}`}</List.Item>
            ))}
          </List>
        </BlockStack>
      ) : null}
      {quote.notes.length > 0 ? (
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm">{t('notes')}</Text>
          <List>
            {quote.notes.map((note, index) => (
              <List.Item key={index}>{coded(note)}</List.Item>
            ))}
          </List>
        </BlockStack>
      ) : null}
    </BlockStack>
  )
}

function rateWords(row: WorkingLine, fixed: string, percent: (ppm: number) => string): string {
  if (row.fact === undefined) return ''
  return row.rate === null || row.rate === undefined ? fixed : percent(row.rate)
}

function FactCell({ fact }: { fact: FactUse | undefined }) {
  return fact === undefined ? null : <FactMark fact={fact} />
}
