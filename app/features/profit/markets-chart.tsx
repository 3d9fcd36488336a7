import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { profitColours } from './profit-colours.ts'

type Part = Exclude<keyof typeof profitColours, 'bound'>

interface MarketsChartProps {
  /** Minor units. */
  readonly markets: readonly { readonly market: string; readonly parts: Readonly<Record<Part, number>> }[]
  readonly parts: readonly Part[]
  readonly names: Readonly<Record<string, string>>
  readonly money: (minor: number) => string
}

/** Loaded on its own, after the page is usable: nothing in it takes the focus. */
export default function MarketsChart({ markets, parts, names, money }: MarketsChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        accessibilityLayer={false} data={markets.map(({ market, parts: amounts }) => ({ ...amounts, market }))}
        layout="vertical" stackOffset="sign" margin={{ top: 0, right: 8, bottom: 0, left: 0 }} barCategoryGap={6}
      >
        <XAxis type="number" tickFormatter={money} fontSize={11} tickLine={false} minTickGap={40} />
        <YAxis type="category" dataKey="market" width={88} tickLine={false} axisLine={false} fontSize={12} />
        <ReferenceLine x={0} stroke="#8a8a8a" />
        <Tooltip formatter={(value) => money(Number(value))} itemStyle={{ color: '#303030' }} cursor={{ fill: 'rgba(0, 0, 0, 0.04)' }} />
        {parts.map((part) => <Bar key={part} dataKey={part} name={names[part] ?? part} stackId="parts" fill={profitColours[part]} isAnimationActive={false} />)}
      </BarChart>
    </ResponsiveContainer>
  )
}
