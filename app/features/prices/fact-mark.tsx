import { Badge, InlineStack } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { FactSource } from '#app/components/fact-source.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Format } from '#app/platform/i18n/format.ts'
import type { FactUse } from '#shared/customs/quote.ts'

/** A rule's source in one line, as a link where it is on the web, with a mark when it is due for a re-check. */
export function FactMark({ fact }: { fact: FactUse }) {
  const { t } = useTranslation('working')
  return (
    <div className="lf-wrap">
      <InlineStack gap="200" blockAlign="center">
        <FactSource source={fact.source} />
        {fact.stale ? <Badge tone="warning">{t('stale')}</Badge> : null}
      </InlineStack>
    </div>
  )
}

/** When a rule holds, in words. Both days are inside. */
export function useValidity(): (fact: Pick<FactUse, 'validFrom' | 'validTo'>) => string {
  const { t } = useTranslation('working')
  const format: Format = useFormat()
  return ({ validFrom, validTo }) => {
    if (validFrom !== null && validTo !== null) {
      return t('validBetween', { from: format.day(validFrom), to: format.day(validTo) })
    }
    if (validFrom !== null) return t('validFrom', { from: format.day(validFrom) })
    return validTo === null ? t('validAlways') : t('validUntil', { to: format.day(validTo) })
  }
}
