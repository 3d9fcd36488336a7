import { BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { CartesianGrid, LabelList, Legend, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis, type LabelProps } from 'recharts'
import { useHydrated } from '#app/components/use-hydrated.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { PlannerPlan } from './planner.ts'

const modes = ['packet', 'line', 'express', 'last-mile', 'warehouse'] as const
const colours = { packet: '#0072b2', line: '#d55e00', express: '#b0006d', 'last-mile': '#5c5f62', warehouse: '#007a5a' } as const
const shapes = { packet: 'circle', line: 'square', express: 'triangle', 'last-mile': 'cross', warehouse: 'diamond' } as const

const steps = 4
const roundSteps = [1, 2, 3, 4, 5, 6, 8, 10]
const longestName = 22

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

export function MapCard({ plan }: { plan: PlannerPlan }) {
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
                  <Scatter key={mode} name={words(`modes.${mode}`)} data={pointsOf(mode)} fill={colours[mode]} shape={shapes[mode]} legendType={shapes[mode]} isAnimationActive={false}>
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
