import { Banner, BlockStack, Card, InlineGrid, InlineStack, List, Page, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { PriceBreakdown } from '#shared/pricing/market-price.ts'
import { BreakdownTable } from './breakdown-table.tsx'
import { FactsTable } from './facts-table.tsx'
import { QuoteTable } from './quote-table.tsx'
import type { PriceWorking } from './prices.ts'

/** How a variant's prices came about, line by line, with the rules they stand on. */
export function WorkingPage({ working, country: code }: { working: PriceWorking; country: string }) {
  const { t } = useTranslation('working')
  const { t: prices } = useTranslation('prices')
  const format = useFormat()
  const country = useCountryName()
  const coded = useCoded()
  const { row, price, policy } = working
  const side = price.proposed ?? price.current
  const quote = side?.quote ?? null
  const known = [
    row.sku === null ? prices('noSku') : prices('sku', { sku: row.sku }),
    row.hs === null ? prices('missing.label', { what: prices('missing.hs') }) : `HS ${row.hs}`,
    row.origin === null ? prices('missing.label', { what: prices('missing.origin') }) : country(row.origin),
    row.weightGrams === null ? prices('missing.label', { what: prices('missing.weight') }) : format.weight(row.weightGrams),
  ]
  return (
    <Page
      title={[row.title, row.variantTitle].filter(Boolean).join(' · ')}
      subtitle={`${country(code)} · ${t('quoteFor', { day: format.day(working.date) })}`}
      backAction={{ content: t('back'), url: `/app/prices/${code}` }}
    >
      <BlockStack gap="400">
        <Card>
          <InlineStack gap="300" blockAlign="center" wrap={false}>
            {row.imageUrl ? <img className="lf-picture" src={row.imageUrl} alt="" width={40} height={40} /> : null}
            <Text as="p">{known.join(' · ')}</Text>
          </InlineStack>
        </Card>
        {price.gaps.length > 0 ? (
          <Banner tone="warning" title={t('gaps')}>
            <List>
              {price.gaps.map((gap) => (
                <List.Item key={`${gap.code}${JSON.stringify(gap.params)}`}>{coded(gap)}</List.Item>
              ))}
            </List>
          </Banner>
        ) : null}
        {price.belowFloor ? (
          <Banner tone="warning">{t('belowFloor', { floor: format.percent(policy.floorMargin) })}</Banner>
        ) : null}
        <InlineGrid columns={{ xs: 1, md: 2 }} gap="400">
          <Side heading={t('proposed')} breakdown={price.proposed} absent={t('noProposed')} />
          <Side heading={t('current')} breakdown={price.current} absent={t('noCurrent')} />
        </InlineGrid>
        {quote === null ? null : (
          <>
            <Card>
              <BlockStack gap="300">
                <Text as="h2" variant="headingMd">{t('customs')}</Text>
                <Text as="p" tone="subdued">
                  {price.proposed === null ? t('current') : t('proposed')}
                </Text>
                <QuoteTable quote={quote} />
                {quote.freight === 0 && side?.freight !== 0 ? <Text as="p">{prices('declared')}</Text> : null}
              </BlockStack>
            </Card>
            <Card>
              <BlockStack gap="300">
                <Text as="h2" variant="headingMd">{t('facts')}</Text>
                <FactsTable facts={quote.facts} />
              </BlockStack>
            </Card>
          </>
        )}
      </BlockStack>
    </Page>
  )
}

interface SideProps {
  readonly heading: string
  readonly breakdown: PriceBreakdown | null
  readonly absent: string
}

function Side({ heading, breakdown, absent }: SideProps) {
  const format = useFormat()
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">{heading}</Text>
          {breakdown === null ? null : (
            <Text as="span" variant="headingLg">
              <span className="lf-number">{format.money(breakdown.price, breakdown.currency)}</span>
            </Text>
          )}
        </InlineStack>
        {breakdown === null ? <Text as="p" tone="subdued">{absent}</Text> : <BreakdownTable breakdown={breakdown} caption={heading} />}
      </BlockStack>
    </Card>
  )
}
