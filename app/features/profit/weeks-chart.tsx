import { Bar, CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { profitColours } from './profit-colours.ts'

interface WeeksChartProps {
  /** Minor units; `bound` is null where every order of the week is known. */
  readonly weeks: readonly { readonly week: string; readonly known: number; readonly bound: number | null }[]
  readonly names: { readonly known: string; readonly bound: string }
  readonly money: (minor: number) => string
}

/** Loaded on its own, after the page is usable: nothing in it takes the focus. */
export default function WeeksChart({ weeks, names, money }: WeeksChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart accessibilityLayer={false} data={[...weeks]} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="#e3e3e3" />
        <XAxis dataKey="week" fontSize={11} tickLine={false} minTickGap={32} />
        <YAxis tickFormatter={money} width={84} fontSize={11} tickLine={false} axisLine={false} />
        <ReferenceLine y={0} stroke="#8a8a8a" />
        <Tooltip formatter={(value) => money(Number(value))} itemStyle={{ color: '#303030' }} cursor={{ fill: 'rgba(0, 0, 0, 0.04)' }} />
        <Bar dataKey="known" name={names.known} fill={profitColours.profit} radius={3} isAnimationActive={false} />
        <Line dataKey="bound" name={names.bound} stroke={profitColours.bound} strokeWidth={2} strokeDasharray="4 3" dot={{ r: 3, strokeDasharray: '0' }} isAnimationActive={false} />
      </ComposedChart>
    </ResponsiveContainer>
  )
}
