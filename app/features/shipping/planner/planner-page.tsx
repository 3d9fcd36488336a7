import { useNavigate, useNavigation } from '@remix-run/react'
import { Badge, BlockStack, Button, Card, Checkbox, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CartesianGrid, LabelList, Legend, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis, type LabelProps } from 'recharts'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useHydrated } from '#app/components/use-hydrated.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import { CatalogueCard } from './catalogue-card.tsx'
import type { NamedWay, PlannedRow, PlannerPlan, PlannerView } from './planner.ts'

export function PlannerPage({ view }: { view: PlannerView }) {
  const { t } = useTranslation('rates')
  return (
    <ShippingFrame fullWidth title={t('tab.planner')} subtitle={t('plan.body')}>
      {view.plan === null && view.find === '' ? <Card><Text as="p" tone="subdued">{t('sim.empty')}</Text></Card> : <BasketForm key={view.find} view={view} />}
      {view.plan === null ? null : (
        <>
          <MixCard plan={view.plan} />
          <MapCard plan={view.plan} />
          <WaysCard plan={view.plan} />
        </>
      )}
      {view.skus.length === 0 && view.find === '' ? null : <CatalogueCard view={view} />}
    </ShippingFrame>
  )
}

const mostLines = 20

/** The order that is planned: one product or several, and where it goes. */
function BasketForm({ view }: { view: PlannerView }) {
  const { t } = useTranslation('rates')
  const country = useCountryName()
  const navigate = useNavigate()
  const loading = useNavigation().state === 'loading'
  const [find, setFind] = useState(view.find)
  const [asked, setAsked] = useState({ country: view.country ?? '', postcode: view.postcode, dutiesPaid: view.dutiesPaid, lines: view.lines })
  const { lines } = asked
  const setLines = (next: PlannerView['lines']) => setAsked({ ...asked, lines: next })
  const change = (at: number, part: Partial<PlannerView['lines'][number]>) => setLines(lines.map((line, index) => (index === at ? { ...line, ...part } : line)))
  const show = () => {
    const query = new URLSearchParams({ country: asked.country, ...(asked.postcode === '' ? {} : { postcode: asked.postcode }), ...(asked.dutiesPaid ? { dutiesPaid: 'yes' } : {}), ...(find === '' ? {} : { find }) })
    for (const { sku, quantity } of lines) {
      query.append('sku', sku)
      query.append('pieces', String(quantity))
    }
    return navigate(`/app/shipping/planner?${query.toString()}`, { preventScrollReset: true })
  }
  return (
    <Card>
      <form onSubmit={(event) => {
        event.preventDefault()
        void show()
      }}>
        <BlockStack gap="400">
          <div className="lf-form">
            <Select label={t('sim.country')} value={asked.country} onChange={(next) => setAsked({ ...asked, country: next })} options={view.countries.map((value) => ({ value, label: country(value) }))} />
            <TextField label={t('sim.postcode')} value={asked.postcode} onChange={(postcode) => setAsked({ ...asked, postcode })} autoComplete="off" maxLength={20} />
            <TextField label={t('plan.find')} value={find} onChange={setFind} maxLength={100} autoComplete="off" helpText={t('plan.findHelp')} />
            <Checkbox label={t('plan.dutiesPaid')} checked={asked.dutiesPaid} onChange={(dutiesPaid) => setAsked({ ...asked, dutiesPaid })} />
          </div>
          {lines.length === 0 ? <Text as="p" tone="subdued">{t('plan.noneFound')}</Text> : null}
          {lines.map((line, at) => (
            <div className="lf-form" key={at}>
              <Select label={t('sim.goods')} value={line.sku} onChange={(sku) => change(at, { sku })} options={view.skus.map(({ sku, title }) => ({ value: sku, label: `${title} (${sku})` }))} />
              <TextField label={t('plan.pieces')} type="number" min={1} max={200} value={String(line.quantity)} onChange={(text) => change(at, { quantity: Math.max(1, Math.min(200, Math.floor(Number(text)) || 1)) })} autoComplete="off" />
              {lines.length > 1 ? <InlineStack><Button variant="plain" tone="critical" onClick={() => setLines(lines.filter((_, index) => index !== at))}>{t('setup.remove')}</Button></InlineStack> : null}
            </div>
          ))}
          <InlineStack gap="200">
            <Button variant="primary" submit loading={loading}>{t('plan.show')}</Button>
            <Button disabled={lines.length >= mostLines || view.skus.length === 0} onClick={() => setLines([...lines, { sku: view.skus[0]?.sku ?? '', quantity: 1 }])}>{t('sim.addLine')}</Button>
          </InlineStack>
        </BlockStack>
      </form>
    </Card>
  )
}

function MixCard({ plan }: { plan: PlannerPlan }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const said = ({ name, firstLeg }: NamedWay) => (firstLeg === null ? name : `${name} · ${t(`plan.leg.${firstLeg}`)}`)
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">{t('plan.mix')}</Text>
        <Text as="p">{plan.ordersAMonth === null ? t('plan.noVelocity') : t('plan.velocity', { n: format.count(plan.ordersAMonth) })}</Text>
        {plan.toTest === null ? <Text as="p">{t('plan.noWay')}</Text> : <Text as="p">{t('plan.toTest', { way: said(plan.toTest) })}</Text>}
        {plan.toScale === null || plan.ordersAMonth === null ? null : <Text as="p">{t('plan.toScale', { way: said(plan.toScale), n: format.count(plan.ordersAMonth) })}</Text>}
        {plan.breakEvens.map(({ to, ordersAMonth }) => (
          <Text as="p" key={said(to)} tone="subdued">{ordersAMonth === null ? t('plan.never', { way: said(to) }) : t('plan.breakEven', { way: said(to), n: format.count(ordersAMonth) })}</Text>
        ))}
      </BlockStack>
    </Card>
  )
}

const modes = ['packet', 'line', 'express', 'last-mile', 'warehouse'] as const
const colours = { packet: '#0072b2', line: '#d55e00', express: '#b0006d', 'last-mile': '#5c5f62', warehouse: '#007a5a' } as const
const shapes = { packet: 'circle', line: 'square', express: 'triangle', 'last-mile': 'cross', warehouse: 'diamond' } as const

const steps = 4
const roundSteps = [1, 2, 3, 4, 5, 6, 8, 10]
const longestName = 30

/** Where an axis ends: room for a name above the highest point, and four round steps. */
function axisEnd(most: number): number {
  const least = Math.max(1, (most * 1.2) / steps)
  const power = 10 ** Math.floor(Math.log10(least))
  return steps * power * (roundSteps.find((step) => step * power >= least) ?? 10)
}

/** On one line, towards the middle of the chart; the table has long names in full. */
function NameAbove({ x, y, value, left }: LabelProps & { readonly left: boolean }) {
  const name = String(value ?? '')
  return (
    <text x={Number(x ?? 0) + (left ? 0 : 10)} y={Number(y ?? 0) - 6} textAnchor={left ? 'start' : 'end'} fontSize={12} fill="#303030">
      {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
    </text>
  )
}

function MapCard({ plan }: { plan: PlannerPlan }) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const format = useFormat()
  const hydrated = useHydrated()
  const pointsOf = (mode: (typeof modes)[number]) => points.filter((point) => point.mode === mode)
  const present = (mode: (typeof modes)[number]) => pointsOf(mode).length > 0
  const points = plan.rows.flatMap(({ name, cost, days, why, mode }) => (why !== null || cost === null || days === null ? [] : [{ name, days: (days.from + days.to) / 2, cost, mode }]))
  if (points.length === 0) return null
  const mostDays = axisEnd(Math.max(...points.map(({ days }) => days)))
  const mostCost = axisEnd(Math.max(...points.map(({ cost }) => cost)))
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">{t('plan.map')}</Text>
        <Text as="p" tone="subdued">{t('plan.mapBody')}</Text>
        <div className="lf-map" aria-hidden="true">
          {hydrated ? (
            <ResponsiveContainer>
              <ScatterChart accessibilityLayer={false} margin={{ top: 8, right: 16, bottom: 8, left: 8 }}>
                <CartesianGrid stroke="#e3e3e3" />
                <XAxis type="number" dataKey="days" name={t('plan.days')} tick={{ fontSize: 12 }} domain={[0, mostDays]} tickCount={steps + 1} tickFormatter={(value: number) => t('plan.dayTick', { n: format.count(value) })} />
                <YAxis type="number" dataKey="cost" name={t('plan.cost')} width={80} tick={{ fontSize: 12 }} tickFormatter={(value: number) => format.money(value, plan.currency)} domain={[0, mostCost]} tickCount={steps + 1} />
                <Tooltip formatter={(value, name) => (name === t('plan.cost') ? format.money(Number(value), plan.currency) : String(value))} />
                {modes.filter(present).map((mode) => (
                  <Scatter key={mode} name={words(`modes.${mode}`)} data={pointsOf(mode)} fill={colours[mode]} shape={shapes[mode]} isAnimationActive={false}>
                    <LabelList dataKey="name" content={(label: LabelProps) => <NameAbove {...label} left={(pointsOf(mode)[label.index ?? 0]?.days ?? 0) < mostDays / 2} />} />
                  </Scatter>
                ))}
                <Legend />
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
      <td className="lf-number">{row.mostGrams === null ? '–' : t('plan.upTo', { weight: format.weight(row.mostGrams) })}</td>
      <td>{words(`duties.${row.duties}`)}</td>
      <td className="lf-wrap">{row.why === null ? <Badge tone="success">{t('plan.possible')}</Badge> : say('why', row.why)}</td>
    </tr>
  )
}
