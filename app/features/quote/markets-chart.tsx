import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { partColours } from '#app/components/part-colours.ts'
import type { CostPart } from '#app/components/part-colours.ts'

export interface MarketBar {
  readonly label: string
  readonly amounts: Readonly<Partial<Record<CostPart, number>>>
}

interface MarketsChartProps {
  readonly bars: readonly MarketBar[]
  readonly parts: readonly { readonly part: CostPart; readonly label: string }[]
  readonly money: (minor: number) => string
}

/** Loaded on its own, after the page is usable. A picture of the table below it: nothing in it takes the focus. */
export default function MarketsChart({ bars, parts, money }: MarketsChartProps) {
  const data = bars.map(({ label, amounts }) => ({ label, ...amounts }))
  return (
    <ResponsiveContainer width="100%" height={bars.length * 26 + 34}>
      <BarChart accessibilityLayer={false} data={data} layout="vertical" margin={{ top: 0, right: 12, bottom: 0, left: 0 }} barCategoryGap={5}>
        <XAxis type="number" tickFormatter={(value) => money(Number(value))} fontSize={12} tickLine={false} axisLine={false} tickCount={4} />
        <YAxis type="category" dataKey="label" width={112} tickLine={false} axisLine={false} fontSize={12} interval={0} />
        <Tooltip formatter={(value) => money(Number(value))} cursor={{ fill: 'rgba(0, 0, 0, 0.04)' }} />
        {parts.map(({ part, label }) => (
          <Bar key={part} dataKey={part} name={label} stackId="cost" fill={partColours[part]} isAnimationActive={false} />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
