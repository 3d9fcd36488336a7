import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { profitColours } from '../profit-colours.ts'

interface GapChartProps {
  /** Minor units; above 0 was billed beyond the quote. */
  readonly causes: readonly { readonly cause: string; readonly amount: number }[]
  readonly name: string
  readonly money: (minor: number) => string
}

/** Loaded on its own, after the page is usable: nothing in it takes the focus. */
export default function GapChart({ causes, name, money }: GapChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart accessibilityLayer={false} data={causes.map(({ cause, amount }) => (amount > 0 ? { cause, more: amount } : { cause, less: amount }))} layout="vertical" stackOffset="sign" margin={{ top: 0, right: 8, bottom: 0, left: 0 }} barCategoryGap={6}>
        <XAxis type="number" tickFormatter={money} fontSize={11} tickLine={false} minTickGap={40} />
        <YAxis type="category" dataKey="cause" width={116} tickLine={false} axisLine={false} fontSize={12} />
        <ReferenceLine x={0} stroke="#8a8a8a" />
        <Tooltip formatter={(value) => money(Number(value))} itemStyle={{ color: '#303030' }} cursor={{ fill: 'rgba(0, 0, 0, 0.04)' }} />
        <Bar dataKey="more" name={name} stackId="gap" fill={profitColours.duty} isAnimationActive={false} radius={3} />
        <Bar dataKey="less" name={name} stackId="gap" fill={profitColours.profit} isAnimationActive={false} radius={3} />
      </BarChart>
    </ResponsiveContainer>
  )
}
