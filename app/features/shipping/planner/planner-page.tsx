import { useNavigate, useNavigation } from '@remix-run/react'
import { Badge, BlockStack, Button, Card, Checkbox, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useHydrated } from '#app/components/use-hydrated.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import type { CatalogueSaving, PlannedRow, PlannerPlan, PlannerView } from './planner.ts'

export function PlannerPage({ view }: { view: PlannerView }) {
  const { t } = useTranslation('rates')
  const country = useCountryName()
  const navigate = useNavigate()
  const loading = useNavigation().state === 'loading'
  const [asked, setAsked] = useState({ sku: view.sku ?? '', country: view.country ?? '', quantity: view.quantity, dutiesPaid: view.dutiesPaid })
  const show = (catalogue: boolean) =>
    navigate(`/app/shipping/planner?${new URLSearchParams({ sku: asked.sku, country: asked.country, quantity: String(asked.quantity), ...(asked.dutiesPaid ? { dutiesPaid: 'yes' } : {}), ...(catalogue ? { catalogue: 'yes' } : {}) }).toString()}`, { preventScrollReset: true })
  return (
    <ShippingFrame fullWidth title={t('tab.planner')} subtitle={t('plan.body')}>
      {view.plan === null ? <Card><Text as="p" tone="subdued">{t('sim.empty')}</Text></Card> : (
        <>
          <Card>
            <BlockStack gap="300">
              <div className="lf-form">
                <Select label={t('sim.goods')} value={asked.sku} onChange={(sku) => setAsked({ ...asked, sku })} options={view.skus.map(({ sku, title }) => ({ value: sku, label: `${title} (${sku})` }))} />
                <TextField label={t('plan.pieces')} type="number" min={1} max={200} value={String(asked.quantity)} onChange={(text) => setAsked({ ...asked, quantity: Math.max(1, Math.min(200, Math.floor(Number(text)) || 1)) })} autoComplete="off" />
                <Select label={t('sim.country')} value={asked.country} onChange={(next) => setAsked({ ...asked, country: next })} options={view.countries.map((value) => ({ value, label: country(value) }))} />
                <Checkbox label={t('plan.dutiesPaid')} checked={asked.dutiesPaid} onChange={(dutiesPaid) => setAsked({ ...asked, dutiesPaid })} />
              </div>
              <InlineStack gap="200">
                <Button variant="primary" loading={loading} onClick={() => show(false)}>{t('plan.show')}</Button>
                <Button loading={loading} onClick={() => show(true)}>{t('plan.catalogue')}</Button>
              </InlineStack>
            </BlockStack>
          </Card>
          {view.saving === null ? null : <SavingCard saving={view.saving} />}
          <MixCard plan={view.plan} />
          <MapCard plan={view.plan} />
          <WaysCard plan={view.plan} />
        </>
      )}
    </ShippingFrame>
  )
}

function SavingCard({ saving }: { saving: CatalogueSaving }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">{t('plan.saving')}</Text>
        {saving.orders === 0 ? <Text as="p">{t('plan.noOrders')}</Text> : (
          <Text as="p">{t('plan.savingBody', { orders: format.count(saving.orders), today: format.money(saving.today, saving.currency), name: saving.todayName, cheapest: format.money(saving.cheapest, saving.currency), saved: format.money(saving.today - saving.cheapest, saving.currency) })}</Text>
        )}
        <Text as="p" tone="subdued">{t('plan.compared', { n: format.count(saving.compared), out: format.count(saving.leftOut) })}</Text>
      </BlockStack>
    </Card>
  )
}

function MixCard({ plan }: { plan: PlannerPlan }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">{t('plan.mix')}</Text>
        <Text as="p">{plan.ordersAMonth === null ? t('plan.noVelocity') : t('plan.velocity', { n: format.count(plan.ordersAMonth) })}</Text>
        {plan.toTest === null ? <Text as="p">{t('plan.noWay')}</Text> : <Text as="p">{t('plan.toTest', { way: plan.toTest })}</Text>}
        {plan.toScale === null || plan.ordersAMonth === null ? null : <Text as="p">{t('plan.toScale', { way: plan.toScale, n: format.count(plan.ordersAMonth) })}</Text>}
        {plan.breakEvens.map(({ to, ordersAMonth }) => (
          <Text as="p" key={to} tone="subdued">{ordersAMonth === null ? t('plan.never', { way: to }) : t('plan.breakEven', { way: to, n: format.count(ordersAMonth) })}</Text>
        ))}
      </BlockStack>
    </Card>
  )
}

function MapCard({ plan }: { plan: PlannerPlan }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const hydrated = useHydrated()
  const points = plan.rows.flatMap(({ name, cost, days, why }) => (why !== null || cost === null || days === null ? [] : [{ name, days: (days.from + days.to) / 2, cost }]))
  if (points.length === 0) return null
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">{t('plan.map')}</Text>
        <div className="lf-chart" aria-hidden="true">
          {hydrated ? (
            <ResponsiveContainer>
              <ScatterChart accessibilityLayer={false} margin={{ top: 8, right: 16, bottom: 8, left: 8 }}>
                <CartesianGrid stroke="#e3e3e3" />
                <XAxis type="number" dataKey="days" name={t('plan.days')} tick={{ fontSize: 12 }} domain={[0, 'auto']} />
                <YAxis type="number" dataKey="cost" name={t('plan.cost')} width={80} tick={{ fontSize: 12 }} tickFormatter={(value: number) => format.money(value, plan.currency)} domain={[0, 'auto']} />
                <Tooltip formatter={(value, name) => (name === t('plan.cost') ? format.money(Number(value), plan.currency) : String(value))} />
                <Scatter data={points} fill="#0072b2" isAnimationActive={false} />
              </ScatterChart>
            </ResponsiveContainer>
          ) : null}
        </div>
      </BlockStack>
    </Card>
  )
}

function WaysCard({ plan }: { plan: PlannerPlan }) {
  const { t } = useTranslation('rates')
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('plan.ways')}</Text>
        <ScrollBox label={t('plan.ways')}>
          <table className="lf-table">
            <thead>
              <tr>
                <th scope="col">{t('plan.way')}</th>
                <th scope="col" className="lf-end">{t('plan.cost')}</th>
                <th scope="col">{t('plan.days')}</th>
                <th scope="col">{t('plan.limits')}</th>
                <th scope="col">{t('plan.duties')}</th>
                <th scope="col">{t('plan.why')}</th>
              </tr>
            </thead>
            <tbody>{plan.rows.map((row) => <WayLine key={row.way} row={row} currency={plan.currency} />)}</tbody>
          </table>
        </ScrollBox>
      </BlockStack>
    </Card>
  )
}

function WayLine({ row, currency }: { row: PlannedRow; currency: string }) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const format = useFormat()
  const say = useShippingSentence()
  const range = (days: { from: number; to: number }) => t('sheet.days', { from: format.count(days.from), to: format.count(days.to) })
  return (
    <tr>
      <th scope="row">
        <BlockStack gap="050">
          <span>{row.name}</span>
          <Text as="span" tone="subdued" variant="bodySm">{row.firstLeg === null ? words(`modes.${row.mode}`) : `${words(`modes.${row.mode}`)} · ${t(`plan.leg.${row.firstLeg}`)}`}</Text>
        </BlockStack>
      </th>
      <td className="lf-end lf-number">
        <BlockStack gap="050">
          <span>{row.cost === null ? '–' : format.money(row.cost, currency)}</span>
          {row.parts.length < 2 ? null : row.parts.map(({ code, amount }) => <Text as="span" key={code} tone="subdued" variant="bodySm">{`${say('parts', { code, params: {} })} ${format.money(amount, currency)}`}</Text>)}
        </BlockStack>
      </td>
      <td>
        <BlockStack gap="050">
          <span>{row.days === null ? '–' : range(row.days)}</span>
          {row.stockDays === null ? null : <Text as="span" tone="subdued" variant="bodySm">{t('plan.stock', { days: range(row.stockDays) })}</Text>}
        </BlockStack>
      </td>
      <td>{row.mostGrams === null ? '–' : t('plan.upTo', { weight: format.weight(row.mostGrams) })}</td>
      <td>{words(`duties.${row.duties}`)}</td>
      <td className="lf-wrap">{row.why === null ? <Badge tone="success">{t('plan.possible')}</Badge> : say('why', row.why)}</td>
    </tr>
  )
}
