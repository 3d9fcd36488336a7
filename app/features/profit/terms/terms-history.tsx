import { useFetcher } from '@remix-run/react'
import { Badge, BlockStack, Button, Text } from '@shopify/polaris'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'

interface TermsHistoryProps {
  readonly validFrom: string
  /** The day that ends them; null where none does. */
  readonly next: string | null
  readonly today: string
  /** What the terms are of, for a reader of the button alone. */
  readonly name: string
  /** Takes these terms back. */
  readonly drop: Readonly<Record<string, string>>
  /** The cells between the days and the button. */
  readonly children: ReactNode
}

/** Cells of a row of terms: from when until when they stand, what they are, and a way to take them back. */
export function TermsHistory({ validFrom, next, today, name, drop, children }: TermsHistoryProps) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const coded = useCoded()
  const dropping = useFetcher<Result<null>>()
  const days = next === null ? t('terms.from', { day: format.day(validFrom) }) : t('terms.until', { day: format.day(validFrom), next: format.day(next) })
  const stands = validFrom <= today && (next === null || next > today)
  return (
    <>
      <td>
        <BlockStack gap="100" inlineAlign="start">
          <Text as="span">{days}</Text>
          {stands ? <Badge tone="success">{t('terms.now')}</Badge> : null}
        </BlockStack>
      </td>
      {children}
      <td>
        <BlockStack gap="100" inlineAlign="start">
          <Button
            variant="plain" tone="critical" loading={dropping.state !== 'idle'} accessibilityLabel={t('terms.dropOf', { name, day: format.day(validFrom) })}
            onClick={() => void dropping.submit({ change: JSON.stringify(drop) }, { method: 'post' })}
          >
            {t('terms.drop')}
          </Button>
          {dropping.state === 'idle' && dropping.data?.ok === false ? <Text as="span" tone="critical">{coded(dropping.data)}</Text> : null}
        </BlockStack>
      </td>
    </>
  )
}
