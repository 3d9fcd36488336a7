import { BlockStack, Button, Card, Checkbox, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '#app/components/use-country-name.ts'
import { isCountryCode } from '#shared/places/country.ts'
import type { FirstLeg, Warehouse } from '#shared/shipping/planner/warehouse.ts'
import { MoneyField, WholeField } from '../setup/number-fields.tsx'
import type { SetupView } from '../setup/setup-view.ts'
import { useSetupDraft } from '../setup/use-setup-draft.tsx'
import { ShippingFrame } from '../shipping-frame.tsx'
import { CountriesField } from './countries-field.tsx'

const modes = ['sea', 'air', 'rail'] as const
const newLeg = (mode: FirstLeg['mode']): FirstLeg => ({ mode, perKilogram: 0, perCubicMetre: 0, least: 0, perShipment: 0, days: mode === 'air' ? { from: 6, to: 10 } : mode === 'rail' ? { from: 15, to: 22 } : { from: 28, to: 42 } })

/** Stocks in the markets as the planner reckons with them. They never change the checkout. */
export function WarehousesPage({ view }: { view: SetupView }) {
  const { t } = useTranslation('rates')
  const { draft, setDraft, edition, bar } = useSetupDraft(view.draft)
  const { warehouses } = draft
  const set = (next: Warehouse[]) => setDraft({ ...draft, warehouses: next })
  const lastMiles = view.services.filter(({ lastMile }) => lastMile)
  const [first] = lastMiles
  const add = () => {
    if (first === undefined) return
    const names = new Set(warehouses.map(({ id }) => id))
    let number = warehouses.length + 1
    while (names.has(t('stock.newName', { n: number }))) number += 1
    set([...warehouses, {
      id: t('stock.newName', { n: number }), country: 'US', serves: ['US'], currency: view.currency, firstLegs: [newLeg('sea')], inboundPerPiece: 0,
      storagePerCubicMetreMonth: 0, perMonth: 0, pickingPerOrder: 0, pickingPerPiece: 0, safetyDays: 15, handling: { from: 0, to: 1 }, lastMile: [first.id],
    }])
  }
  return (
    <ShippingFrame title={t('tab.warehouses')} subtitle={t('stock.body')}>
      {bar}
      {warehouses.length > 0 ? null : <Card><Text as="p" tone="subdued">{t('stock.none')}</Text></Card>}
      {warehouses.map((warehouse, at) => (
        <WarehouseCard key={`${edition} ${at}`} warehouse={warehouse} services={lastMiles} taken={warehouses.some(({ id }, index) => index !== at && id === warehouse.id)} onChange={(part) => set(warehouses.map((one, index) => (index === at ? { ...one, ...part } : one)))} onRemove={() => set(warehouses.filter((_, index) => index !== at))} />
      ))}
      <Card>
        <BlockStack gap="200">
          {first === undefined ? <Text as="p">{t('stock.needsLastMile')}</Text> : null}
          <InlineStack><Button disabled={first === undefined} onClick={add}>{t('stock.add')}</Button></InlineStack>
        </BlockStack>
      </Card>
    </ShippingFrame>
  )
}

interface CardProps {
  readonly warehouse: Warehouse
  readonly services: SetupView['services']
  readonly taken: boolean
  readonly onChange: (part: Partial<Warehouse>) => void
  readonly onRemove: () => void
}

function WarehouseCard({ warehouse, services, taken, onChange, onRemove }: CardProps) {
  const { t } = useTranslation('rates')
  const { id, currency, firstLegs, lastMile } = warehouse
  const free = modes.filter((mode) => firstLegs.every((leg) => leg.mode !== mode))
  const money = (name: 'inboundPerPiece' | 'storagePerCubicMetreMonth' | 'perMonth' | 'pickingPerOrder' | 'pickingPerPiece') => (
    <MoneyField key={`${name} ${currency}`} label={t(`stock.${name}`)} value={warehouse[name]} currency={currency} onChange={(value) => onChange({ [name]: value })} />
  )
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" gap="200" blockAlign="center">
          <Text as="h2" variant="headingMd">{id === '' ? t('stock.unnamed') : id}</Text>
          <Button variant="plain" tone="critical" accessibilityLabel={t('setup.removeNamed', { name: id })} onClick={onRemove}>{t('setup.remove')}</Button>
        </InlineStack>
        <div className="lf-form">
          <TextField label={t('boxes.name')} value={id} maxLength={80} autoComplete="off" onChange={(name) => onChange({ id: name })} {...(taken || id === '' ? { error: t('boxes.nameFault') } : {})} />
          <CountryField label={t('stock.country')} value={warehouse.country} onChange={(country) => onChange({ country })} />
          <CountriesField label={t('stock.serves')} value={warehouse.serves} onChange={(serves) => onChange({ serves })} />
          <Select label={t('param.currency')} value={currency} onChange={(value) => onChange({ currency: value })} options={[...new Set([currency, 'USD', 'EUR', 'GBP', 'CNY', 'JPY', 'AUD', 'CAD'])]} />
        </div>
        <Text as="h3" variant="headingSm">{t('stock.legs')}</Text>
        {firstLegs.length === 0 ? <Text as="p" tone="caution">{t('stock.noLeg')}</Text> : null}
        {firstLegs.map((leg) => (
          <LegFields key={`${leg.mode} ${currency}`} leg={leg} currency={currency} onChange={(part) => onChange({ firstLegs: firstLegs.map((one) => (one.mode === leg.mode ? { ...one, ...part } : one)) })} onRemove={() => onChange({ firstLegs: firstLegs.filter(({ mode }) => mode !== leg.mode) })} />
        ))}
        {free.length === 0 ? null : <InlineStack gap="200">{free.map((mode) => <Button key={mode} size="slim" onClick={() => onChange({ firstLegs: [...firstLegs, newLeg(mode)] })}>{t(`stock.addLeg.${mode}`)}</Button>)}</InlineStack>}
        <Text as="h3" variant="headingSm">{t('stock.there')}</Text>
        <div className="lf-form">
          {(['inboundPerPiece', 'storagePerCubicMetreMonth', 'perMonth', 'pickingPerOrder', 'pickingPerPiece'] as const).map(money)}
          <WholeField label={t('stock.safetyDays')} value={warehouse.safetyDays} most={365} onChange={(safetyDays) => onChange({ safetyDays })} />
          <WholeField label={t('setup.daysFrom', { what: t('setup.handling') })} value={warehouse.handling.from} most={365} onChange={(from) => onChange({ handling: { ...warehouse.handling, from } })} />
          <WholeField label={t('setup.daysTo', { what: t('setup.handling') })} value={warehouse.handling.to} most={365} onChange={(to) => onChange({ handling: { ...warehouse.handling, to } })} />
        </div>
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm">{t('stock.lastMile')}</Text>
          {services.map((service) => (
            <Checkbox key={service.id} label={service.name} checked={lastMile.includes(service.id)} disabled={lastMile.length === 1 && lastMile[0] === service.id} onChange={(on) => onChange({ lastMile: on ? [...lastMile, service.id] : lastMile.filter((one) => one !== service.id) })} />
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  )
}

interface LegProps {
  readonly leg: FirstLeg
  readonly currency: string
  readonly onChange: (part: Partial<FirstLeg>) => void
  readonly onRemove: () => void
}

function LegFields({ leg, currency, onChange, onRemove }: LegProps) {
  const { t } = useTranslation('rates')
  return (
    <div className="lf-rule" role="group" aria-label={t(`plan.leg.${leg.mode}`)}>
      <BlockStack gap="200">
        <InlineStack gap="300" blockAlign="center">
          <Text as="h4" variant="headingSm">{t(`stock.leg.${leg.mode}`)}</Text>
          <Button variant="plain" tone="critical" accessibilityLabel={t('setup.removeNamed', { name: t(`stock.leg.${leg.mode}`) })} onClick={onRemove}>{t('setup.remove')}</Button>
        </InlineStack>
        <div className="lf-form">
          {(['perKilogram', 'perCubicMetre', 'least', 'perShipment'] as const).map((name) => <MoneyField key={name} label={t(`stock.${name}`)} value={leg[name]} currency={currency} onChange={(value) => onChange({ [name]: value })} />)}
          <WholeField label={t('setup.daysFrom', { what: t('stock.onTheWay') })} value={leg.days.from} most={365} onChange={(from) => onChange({ days: { ...leg.days, from } })} />
          <WholeField label={t('setup.daysTo', { what: t('stock.onTheWay') })} value={leg.days.to} most={365} onChange={(to) => onChange({ days: { ...leg.days, to } })} />
        </div>
      </BlockStack>
    </div>
  )
}

const often = ['US', 'CA', 'MX', 'BR', 'GB', 'DE', 'FR', 'ES', 'IT', 'NL', 'PL', 'CZ', 'AU', 'NZ', 'JP', 'KR', 'SG', 'MY', 'TH', 'VN', 'PH', 'ID', 'AE', 'SA', 'TR', 'ZA', 'HK', 'CN']

function CountryField({ label, value, onChange }: { label: string; value: string; onChange: (country: string) => void }) {
  const name = useCountryName()
  return <Select label={label} value={value} onChange={onChange} options={[...new Set([value, ...often])].filter(isCountryCode).map((code) => ({ value: code, label: name(code) }))} />
}
