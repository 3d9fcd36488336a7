import { Card, EmptyState, Page } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'

export function NoMarketPage() {
  const { t } = useTranslation('prices')
  return (
    <Page title={t('title')}>
      <Card>
        <EmptyState
          heading={t('empty.noMarketTitle')}
          action={{ content: t('empty.noMarketAction'), url: '/app/setup/markets' }}
          image=""
        >
          <p>{t('empty.noMarketBody')}</p>
        </EmptyState>
      </Card>
    </Page>
  )
}
