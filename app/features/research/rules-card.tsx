import { BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { FactCaveat } from '#app/components/fact-caveat.tsx'
import { FactSource } from '#app/components/fact-source.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import type { ComplianceFlag, ComplianceView } from '#shared/research/compliance/compliance-flags.ts'
import { useReason } from './use-reason.ts'

/** What product law would ask for in the market looked at, each with its law and how far it is to be trusted. */
export function RulesCard({ view, country: code }: { view: ComplianceView; country: string }) {
  const { t } = useTranslation('research')
  const { t: say } = useTranslation('opportunity')
  const country = useCountryName()
  const reason = useReason()
  const because = (found: ComplianceFlag['because']) => {
    if (found === null) return t('rules.all')
    return found.by === 'hs' ? t('rules.byCode', { code: found.what }) : t('rules.byWord', { word: found.what })
  }
  const heading = t('rules.heading', { country: country(code) })
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{heading}</Text>
        {view.unknown === null ? null : <Text as="p">{reason({ code: view.unknown, params: {} })}</Text>}
        {view.unknown === null && view.flags.length === 0 ? <Text as="p">{reason({ code: 'no-rule-known', params: {} })}</Text> : null}
        {view.flags.length === 0 ? null : (
          <ScrollBox label={heading}>
            <table className="lf-table">
              <thead>
                <tr>
                  <th scope="col">{t('rules.rule')}</th>
                  <th scope="col">{t('rules.burden')}</th>
                  <th scope="col">{t('rules.because')}</th>
                  <th scope="col">{t('rules.source')}</th>
                </tr>
              </thead>
              <tbody>
                {view.flags.map(({ scheme, burden, because: found, fact }) => (
                  <tr key={fact.id}>
                    <th scope="row">{say(`scheme.${scheme}`)}</th>
                    <td>{t(`rules.${burden}`)}</td>
                    <td>{because(found)}</td>
                    <td>
                      <div className="lf-why">
                        <FactSource source={fact.source} />
                        <Text as="p" tone="subdued" variant="bodySm">{t(`rules.${fact.confidence}`)}</Text>
                        <FactCaveat caveat={fact.caveat} />
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
        <Text as="p" tone="subdued">{t('rules.note')}</Text>
      </BlockStack>
    </Card>
  )
}
