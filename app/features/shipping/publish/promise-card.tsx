import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { listingSnippet } from '#shared/shipping/promise/listing-snippet.ts'
import type { MarketPromise } from '#shared/shipping/promise/market-promise.ts'

/** What listings may promise, by market, as a piece of Liquid to take into the theme. */
export function PromiseCard({ promises }: { promises: readonly MarketPromise[] }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const country = useCountryName()
  const source = useRef<HTMLPreElement | null>(null)
  const snippet = listingSnippet(promises)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet)
      window.shopify.toast.show(t('promise.copied'))
    } catch {
      if (source.current !== null) window.getSelection()?.selectAllChildren(source.current)
      window.shopify.toast.show(t('promise.selected'))
    }
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('promise.heading')}</Text>
          <Text as="p" tone="subdued">{t('promise.body')}</Text>
        </BlockStack>
        <table className="lf-table">
          <thead>
            <tr>
              <th scope="col">{t('sim.country')}</th>
              <th scope="col">{t('promise.days')}</th>
            </tr>
          </thead>
          <tbody>
            {promises.map((promise) => (
              <tr key={promise.country}>
                <th scope="row">{country(promise.country)}</th>
                <td>{promise.days === null ? t('promise.none') : t('sheet.days', { from: format.count(promise.days.from), to: format.count(promise.days.to) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {promises.every(({ days }) => days === null) ? null : (
          <>
            <ScrollBox label={t('promise.snippet')}><pre className="lf-snippet" ref={source}>{snippet}</pre></ScrollBox>
            <Text as="p" tone="subdued">{t('promise.where')}</Text>
            <InlineStack><Button onClick={() => void copy()}>{t('promise.copy')}</Button></InlineStack>
          </>
        )}
      </BlockStack>
    </Card>
  )
}
