import { Box, Button, InlineStack, Text, BlockStack } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'

/** An empty price list: nothing matches the filter, or the shop has no products yet. */
export function NothingToShow({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('prices')
  const { t: shell } = useTranslation()
  return (
    <Box padding="800">
      <BlockStack gap="200" inlineAlign="center">
        <Text as="p" variant="headingMd" alignment="center">
          {filtered ? t('empty.filteredTitle') : t('empty.noneTitle')}
        </Text>
        <Text as="p" tone="subdued" alignment="center">
          {filtered ? t('empty.filteredBody') : t('empty.noneBody')}
        </Text>
        {filtered ? null : (
          <InlineStack align="center">
            <Button url="/app">{shell('error.home')}</Button>
          </InlineStack>
        )}
      </BlockStack>
    </Box>
  )
}
