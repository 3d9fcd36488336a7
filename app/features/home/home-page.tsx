import { Await } from '@remix-run/react'
import { Badge, BlockStack, Box, Button, Card, EmptyState, InlineStack, Layout, Link, Page, SkeletonBodyText, Text } from '@shopify/polaris'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import type { CatalogueState } from '#app/features/catalogue/catalogue.ts'
import type { OnboardingState } from '#app/features/onboarding/onboarding.ts'
import type { PriceCounts } from '#app/features/prices/prices.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { CatalogueCard } from './catalogue-card.tsx'
import { GuideCard } from './guide-card.tsx'
import type { HomeMarket } from './home-market.ts'
import { MissingCard } from './missing-card.tsx'

interface HomePageProps {
  readonly markets: readonly HomeMarket[]
  readonly catalogue: CatalogueState
  readonly onboarding: OnboardingState
}

export function HomePage({ markets, catalogue, onboarding }: HomePageProps) {
  const { t: shell } = useTranslation()
  const guided = !onboarding.dismissed && !onboarding.complete
  return (
    <Page title={shell('name')}>
      <BlockStack gap="400">
        {guided ? <GuideCard onboarding={onboarding} /> : null}
        {markets.length > 0 ? <MarketsCard markets={markets} /> : guided ? null : <NoMarkets />}
        <Layout>
          <Layout.Section variant="oneHalf">
            <MissingCard catalogue={catalogue} firstMarket={markets[0]?.market.country ?? null} />
          </Layout.Section>
          <Layout.Section variant="oneHalf">
            <CatalogueCard catalogue={catalogue} />
          </Layout.Section>
        </Layout>
      </BlockStack>
    </Page>
  )
}

function NoMarkets() {
  const { t } = useTranslation('home')
  return (
    <Card>
      <EmptyState heading={t('status.empty')} action={{ content: t('status.choose'), url: '/app/setup/markets' }} image="">
        <p>{t('status.emptyBody')}</p>
      </EmptyState>
    </Card>
  )
}

function MarketsCard({ markets }: { markets: readonly HomeMarket[] }) {
  const { t } = useTranslation('home')
  return (
    <Card padding="0">
      <Box padding="400">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">{t('status.heading')}</Text>
          <Button url="/app/setup/markets">{t('status.choose')}</Button>
        </InlineStack>
      </Box>
      <ScrollBox label={t('status.heading')}>
        <table className="lf-table">
          <thead>
            <tr>
              <th scope="col">{t('status.market')}</th>
              <th scope="col" className="lf-end">{t('status.priced')}</th>
              <th scope="col" className="lf-end">{t('status.changes')}</th>
              <th scope="col" className="lf-end">{t('status.belowFloor')}</th>
              <th scope="col">{t('status.published')}</th>
            </tr>
          </thead>
          <tbody>
            {markets.map((entry) => (
              <MarketRow key={entry.market.country} entry={entry} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  )
}

function MarketRow({ entry }: { entry: HomeMarket }) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const country = useCountryName()
  const coded = useCoded()
  const { market } = entry
  return (
    <tr>
      <th scope="row">
        <BlockStack gap="100">
          <Link url={`/app/prices/${market.country}`}>{country(market.country)}</Link>
          {market.problem === null ? null : (
            <Text as="span" tone="caution" variant="bodySm">{coded(market.problem)}</Text>
          )}
        </BlockStack>
      </th>
      <Suspense fallback={<Placeholders />}>
        <Await resolve={entry.counts} errorElement={<Unread />}>
          {(counts: PriceCounts | null) =>
            counts === null ? (
              <Unread />
            ) : (
              <>
                <td className="lf-end lf-number">
                  {t('status.pricedOf', { priced: format.count(counts.ready), total: format.count(counts.variants) })}
                </td>
                <td className="lf-end lf-number">{format.count(counts.changed)}</td>
                <td className="lf-end lf-number">
                  {counts.belowFloor > 0 ? <Badge tone="warning">{format.count(counts.belowFloor)}</Badge> : format.count(0)}
                </td>
              </>
            )
          }
        </Await>
      </Suspense>
      <td>
        {entry.publishedAt === null ? t('status.never') : <LocalTime instant={entry.publishedAt} />}
      </td>
    </tr>
  )
}

function Placeholders() {
  return [0, 1, 2].map((column) => (
    <td key={column} className="lf-end">
      <div className="lf-figure-placeholder">
        <SkeletonBodyText lines={1} />
      </div>
    </td>
  ))
}

function Unread() {
  const { t } = useTranslation()
  return (
    <td colSpan={3} className="lf-end">
      <Text as="span" tone="subdued">{t('state.unknown')}</Text>
    </td>
  )
}
