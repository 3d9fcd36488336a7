import { Badge, BlockStack, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { FactCaveat } from '#app/components/fact-caveat.tsx'
import { FactSource } from '#app/components/fact-source.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useValidity } from '#app/features/prices/fact-mark.tsx'
import { useFormat, useLanguage } from '#app/platform/i18n/use-format.ts'
import type { FactRow } from './facts.ts'
import { useFactWords } from './use-fact-words.ts'
import { useSortName } from './use-sort-name.ts'

const confidenceTone = { official: 'success', secondary: 'info', memory: 'warning' } as const
const countriesNamed = 4

export function FactRows({ rows, today, country: of }: { rows: readonly FactRow[]; today: string; country: string }) {
  const { t } = useTranslation('facts')
  const { t: working } = useTranslation('working')
  const format = useFormat()
  const language = useLanguage()
  const country = useCountryName()
  const validity = useValidity()
  const words = useFactWords()
  const sortName = useSortName()
  const named = (codes: readonly string[]) =>
    codes.length <= countriesNamed
      ? format.list(codes.map(country))
      : t('countries', { some: codes.slice(0, countriesNamed - 1).map(country).join(', '), n: format.count(codes.length - countriesNamed + 1) })
  const conditions = ({ hs, hsCount, origins, shipFrom, channels }: FactRow) => [
    ...(hsCount === 0 ? [] : [hsCount <= hs.length ? t('hs', { codes: hs.filter((code) => code !== '').join(', ') || t('allGoods') }) : t('hsMany', { codes: hs.filter((code) => code !== '').slice(0, 3).join(', '), n: format.count(hsCount) })]),
    ...(origins.length === 0 ? [] : [t('origins', { countries: named(origins) })]),
    ...(shipFrom.length === 0 ? [] : [t('shipFrom', { countries: named(shipFrom) })]),
    ...(channels.length === 0 ? [] : [format.list(channels.map((channel) => t(`channel.${channel}`, channel)))]),
  ]
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'always' })
  const days = (from: string) => Math.round((Date.parse(today) - Date.parse(from)) / 86_400_000)
  return (
    <ScrollBox label={t('list', { country: country(of) })}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('says')}</th>
            <th scope="col">{working('validity')}</th>
            <th scope="col">{working('source')}</th>
            <th scope="col">{working('confidence.label')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <div className="lf-wrap">
                  <BlockStack gap="100">
                    <Text as="span" fontWeight="semibold">{sortName(row.sort)}</Text>
                    <Text as="span">{words(row.sayings)}</Text>
                    {conditions(row).length === 0 ? null : <Text as="span" tone="subdued" variant="bodySm">{conditions(row).join(' · ')}</Text>}
                    <FactCaveat caveat={row.caveat} />
                  </BlockStack>
                </div>
              </td>
              <td>{validity(row)}</td>
              <td>
                <div className="lf-wrap">
                  <BlockStack gap="100">
                    <FactSource source={row.source} />
                    <Text as="span" tone="subdued" variant="bodySm">{t('age', { day: format.day(row.source.retrieved), ago: ago.format(-Math.max(0, days(row.source.retrieved)), 'day') })}</Text>
                  </BlockStack>
                </div>
              </td>
              <td>
                <InlineStack gap="100">
                  <Badge tone={confidenceTone[row.confidence]}>{t(`confidence.${row.confidence}`)}</Badge>
                  {row.stale ? <Badge tone="warning">{working('stale')}</Badge> : null}
                  {row.disputed ? <Badge tone="attention">{t('disputed')}</Badge> : null}
                </InlineStack>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
