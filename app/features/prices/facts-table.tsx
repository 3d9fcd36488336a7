import { Badge, BlockStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { FactCaveat } from '#app/components/fact-caveat.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { FactUse } from '#shared/customs/quote.ts'
import { FactMark, useValidity } from './fact-mark.tsx'

const confidenceTone = { official: 'success', secondary: 'info', memory: 'warning' } as const

/** The rules a quote used: where each comes from, when it holds, how far it is to be trusted. */
export function FactsTable({ facts }: { facts: readonly FactUse[] }) {
  const { t } = useTranslation('working')
  const format = useFormat()
  const validity = useValidity()
  return (
    <ScrollBox label={t('facts')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('source')}</th>
            <th scope="col">{t('validity')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id}>
              <td>
                <BlockStack gap="100" inlineAlign="start">
                  <FactMark fact={fact} />
                  <Badge tone={confidenceTone[fact.confidence]}>{t(`confidence.${fact.confidence}`)}</Badge>
                  <Text as="span" tone="subdued" variant="bodySm">
                    {fact.id} · {t('retrieved', { day: format.day(fact.source.retrieved) })}
                  </Text>
                  <FactCaveat caveat={fact.caveat} />
                </BlockStack>
              </td>
              <td>{validity(fact)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
