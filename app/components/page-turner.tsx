import { Box, InlineStack, Pagination } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'

interface PageTurnerProps {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => unknown
}

/** Below a long list: which page of it is shown, and the way to its neighbours. */
export function PageTurner({ page, pages, onPage }: PageTurnerProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (pages <= 1) return null
  return (
    <Box padding="300">
      <InlineStack align="center">
        <Pagination
          hasPrevious={page > 1}
          hasNext={page < pages}
          onPrevious={() => void onPage(page - 1)}
          onNext={() => void onPage(page + 1)}
          label={`${format.count(page)} / ${format.count(pages)}`}
          accessibilityLabels={{ previous: t('action.previousPage'), next: t('action.nextPage') }}
        />
      </InlineStack>
    </Box>
  )
}
