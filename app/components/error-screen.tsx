import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { AppProvider, Box, Button, Card, Page, Text, BlockStack, InlineStack } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { usePolarisTranslations } from './use-polaris-translations.ts'

/** What stands where a page should be: it is not there, or it broke. Nothing of the error's own text is shown. */
export function ErrorScreen() {
  const { t } = useTranslation()
  const error = useRouteError()
  const polaris = usePolarisTranslations()
  const absent = isRouteErrorResponse(error) && error.status === 404
  return (
    <AppProvider i18n={polaris}>
      <Page>
        <Card>
          <Box padding="400">
            <BlockStack gap="300">
              <Text as="h1" variant="headingLg">{absent ? t('error.notFoundTitle') : t('error.title')}</Text>
              <Text as="p">{absent ? t('error.notFoundBody') : t('error.body')}</Text>
              <InlineStack gap="200">
                {absent ? null : (
                  <Button variant="primary" onClick={() => window.location.reload()}>{t('action.retry')}</Button>
                )}
                <Button url="/app">{t('error.home')}</Button>
              </InlineStack>
            </BlockStack>
          </Box>
        </Card>
      </Page>
    </AppProvider>
  )
}
