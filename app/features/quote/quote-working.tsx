import { Badge, BlockStack, Card, InlineStack, List, Text } from '@shopify/polaris'
import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { SplitBar } from '#app/components/split-bar.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useLayerName } from '#app/components/use-layer-name.ts'
import { Unknown } from '#app/features/prices/breakdown-table.tsx'
import { FactMark } from '#app/features/prices/fact-mark.tsx'
import { FactsTable } from '#app/features/prices/facts-table.tsx'
import { PartsLegend } from '#app/features/prices/parts-legend.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { QuoteAnswer } from './quote-answer.ts'
import type { QuoteDraft } from './quote-draft.ts'
import { splitOf } from './split-of.ts'

interface QuoteWorkingProps {
  readonly answer: QuoteAnswer
  readonly draft: QuoteDraft
  readonly copy: ReactNode
}

/** The quote item by item, with the rule behind each amount. */
export function QuoteWorking({ answer, draft, copy }: QuoteWorkingProps) {
  const { t } = useTranslation('quote')
  const { t: part } = useTranslation('parts')
  const { t: working } = useTranslation('working')
  const format = useFormat()
  const coded = useCoded()
  const layerName = useLayerName()
  const { quote, range, markets, basket } = answer
  const facts = new Map(quote.facts.map((fact) => [fact.id, fact]))
  const money = (minor: number | null) => (minor === null ? <Unknown /> : format.money(minor, quote.currency))
  const nameOf = (id: string) => draft.lines.find((line) => line.id === id)?.description || t('item', { n: id })
  const own = markets.find(({ country }) => country === basket.destination)
  const mark = (id: string) => {
    const fact = facts.get(id)
    return fact === undefined ? null : <FactMark fact={fact} />
  }
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center" gap="300">
          <InlineStack gap="300" blockAlign="center">
            <Text as="h2" variant="headingMd">{part('total')}</Text>
            <Text as="span" variant="headingLg"><span className="lf-number">{money(quote.total)}</span></Text>
            {quote.status === 'complete' ? null : <Badge tone="warning">{t('partial')}</Badge>}
            {range === null ? null : (
              <Text as="span" tone="subdued">
                {range.high === null
                  ? t('atLeast', { low: format.money(range.low, quote.currency) })
                  : t('between', { low: format.money(range.low, quote.currency), high: format.money(range.high, quote.currency) })}
              </Text>
            )}
          </InlineStack>
          {copy}
        </InlineStack>
        {own === undefined ? null : (
          <BlockStack gap="200">
            <SplitBar parts={splitOf(own.parts)} currency={quote.currency} summary={part('landed')} />
            <PartsLegend />
          </BlockStack>
        )}
        {quote.missing.length === 0 ? null : (
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">{working('gaps')}</Text>
            <List>
              {quote.missing.map((missing, index) => (
                <List.Item key={index}>{`${part(missing.part)}: ${coded(missing)}`}</List.Item>
              ))}
            </List>
          </BlockStack>
        )}
        <Text as="p">
          {working('scheme.label')}: {quote.scheme === null ? <Unknown /> : working(`scheme.${quote.scheme}`)}
        </Text>
        <ScrollBox label={working('quote')}>
          <table className="lf-table">
            <thead>
              <tr>
                <th scope="col">{working('line')}</th>
                <th scope="col" className="lf-end">{working('rate')}</th>
                <th scope="col" className="lf-end">{working('base')}</th>
                <th scope="col" className="lf-end">{working('amount')}</th>
                <th scope="col">{working('fact')}</th>
              </tr>
            </thead>
            <tbody>
              {quote.lines.map((line) => (
                <Fragment key={line.id}>
                  <tr className="lf-strong">
                    <th scope="row" colSpan={3}>{nameOf(line.id)} · {part('customsValue')}</th>
                    <td className="lf-end lf-number">{money(line.customsValue)}</td>
                    <td />
                  </tr>
                  {line.layers.map((layer, index) => (
                    <tr key={index}>
                      <th scope="row">{layerName(layer.name)}</th>
                      <td className="lf-end lf-number">{layer.rate === null ? working('fixed') : format.rate(layer.rate)}</td>
                      <td className="lf-end lf-number">{layer.base === null ? '' : format.money(layer.base, quote.currency)}</td>
                      <td className="lf-end lf-number">{money(layer.amount)}</td>
                      <td>{mark(layer.fact)}</td>
                    </tr>
                  ))}
                </Fragment>
              ))}
              {quote.fees.map((fee, index) => (
                <tr key={`fee-${index}`}>
                  <th scope="row">{layerName(fee.name)}</th>
                  <td className="lf-end">{working('fixed')}</td>
                  <td />
                  <td className="lf-end lf-number">{money(fee.amount)}</td>
                  <td>{mark(fee.fact)}</td>
                </tr>
              ))}
              {quote.missing.some(({ part: missing }) => missing === 'fees') ? (
                <tr>
                  <th scope="row" colSpan={3}>{part('customsFees')}</th>
                  <td className="lf-end lf-number"><Unknown /></td>
                  <td />
                </tr>
              ) : null}
              {(['goods', 'freight', 'insurance', 'duty', 'importTax'] as const).map((name) => (
                <tr key={name}>
                  <th scope="row" colSpan={3}>{part(name)}</th>
                  <td className="lf-end lf-number">{money(quote[name])}</td>
                  <td />
                </tr>
              ))}
              <tr className="lf-strong">
                <th scope="row" colSpan={3}>{part('total')}</th>
                <td className="lf-end lf-number">{money(quote.total)}</td>
                <td />
              </tr>
            </tbody>
          </table>
        </ScrollBox>
        {quote.notes.length === 0 ? null : (
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">{working('notes')}</Text>
            <List>
              {quote.notes.map((note, index) => (
                <List.Item key={index}>{coded(note)}</List.Item>
              ))}
            </List>
          </BlockStack>
        )}
        <Text as="h3" variant="headingSm">{working('facts')}</Text>
        <FactsTable facts={quote.facts} />
      </BlockStack>
    </Card>
  )
}
