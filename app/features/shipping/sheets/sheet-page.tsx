import { useFetcher, useNavigate } from '@remix-run/react'
import { Banner, BlockStack, Card, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import type { Band, RateSheet, Zone } from '#shared/shipping/sheets/rate-sheet.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import type { SheetRow } from './sheets.ts'
import { SheetBadges, Validity } from './sheets-page.tsx'

const zonesShown = 60

export function SheetPage({ row, sheet }: { row: SheetRow; sheet: RateSheet }) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const format = useFormat()
  const navigate = useNavigate()
  const say = useShippingSentence()
  const retiring = useFetcher<Result<null>>({ key: 'retire-sheet' })
  return (
    <ShippingFrame
      title={`${sheet.carrier} · ${sheet.service}`}
      backAction={{ content: t('title'), onAction: () => navigate('/app/shipping') }}
      secondaryActions={row.state === 'accepted' ? [{ content: t('sheet.retire'), destructive: true, loading: retiring.state !== 'idle', onAction: () => void retiring.submit({}, { method: 'post' }) }] : []}
    >
      {sheet.madeBy === 'demo' ? <Banner tone="warning">{t('sheets.demoNote')}</Banner> : null}
      {retiring.data?.ok === false ? <Banner tone="critical">{say('refusals', retiring.data)}</Banner> : null}
      <Card>
        <BlockStack gap="200">
          <InlineStack gap="200"><SheetBadges row={row} /></InlineStack>
          <Text as="p">{`${words(`modes.${sheet.mode}`)} · ${format.list(sheet.cargo.map((kind) => words(`cargo.${kind}`)))}`}</Text>
          <Text as="p"><Validity from={sheet.validFrom} to={sheet.validTo} /></Text>
          <Text as="p" tone="subdued">{t('sheet.weights', { minimum: format.weight(sheet.minimumGrams), step: format.weight(sheet.stepGrams) })}</Text>
          {sheet.volumetric === null ? null : <Text as="p" tone="subdued">{t('sheet.divisor', { divisor: format.count(sheet.volumetric.divisor) })}</Text>}
          {sheet.fuel === null ? null : <Text as="p" tone="subdued">{t('sheet.fuel', { rate: format.percent(sheet.fuel.rate) })}</Text>}
        </BlockStack>
      </Card>
      {sheet.zones.slice(0, zonesShown).map((zone) => <ZoneCard key={zone.id} zone={zone} currency={sheet.currency} />)}
      {sheet.zones.length > zonesShown ? <Text as="p" tone="subdued">{t('sheet.moreZones', { n: format.count(sheet.zones.length - zonesShown) })}</Text> : null}
    </ShippingFrame>
  )
}

function ZoneCard({ zone, currency }: { zone: Zone; currency: string }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const country = useCountryName()
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingSm">{format.list([...new Set(zone.places.map((place) => country(place.country)))])}</Text>
        {zone.days === null ? null : <Text as="p" tone="subdued">{t('sheet.days', { from: format.count(zone.days.from), to: format.count(zone.days.to) })}</Text>}
        <ScrollBox label={zone.id}>
          <table className="lf-table">
            <thead><tr><th scope="col">{t('sheet.band')}</th><th scope="col">{t('sheet.price')}</th></tr></thead>
            <tbody>
              {zone.pricing.bands.map((band) => (
                <tr key={`${band.over} ${band.upTo}`}>
                  <th scope="row" className="lf-number">{`${format.weight(band.over)} – ${format.weight(band.upTo)}`}</th>
                  <td className="lf-number"><BandPrice band={band} currency={currency} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </BlockStack>
    </Card>
  )
}

function BandPrice({ band, currency }: { band: Band; currency: string }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const money = (minor: number) => format.money(minor, currency)
  if ('perKilogram' in band) return <>{t('sheet.perKilogram', { price: money(band.perKilogram), piece: money(band.perPiece) })}</>
  if ('registration' in band) return <>{t('sheet.perGram', { price: money(band.perThousandGrams), registration: money(band.registration) })}</>
  return <>{t('sheet.firstAdditional', { first: money(band.first), firstGrams: format.weight(band.firstGrams), additional: money(band.additional), step: format.weight(band.stepGrams) })}</>
}
