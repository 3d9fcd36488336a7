import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { partColours } from '#app/components/part-colours.ts'
import type { CostPart } from '#app/components/part-colours.ts'

interface PartsChartProps {
  readonly values: readonly { readonly name: CostPart; readonly label: string; readonly amount: number }[]
  readonly money: (minor: number) => string
}

/** Loaded on its own, after the page is usable. A picture of the table beside it: nothing in it takes the focus. */
export default function PartsChart({ values, money }: PartsChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        accessibilityLayer={false}
        data={values.map((value) => ({ ...value, fill: partColours[value.name] }))}
        layout="vertical"
        margin={{ top: 0, right: 8, bottom: 0, left: 0 }}
        barCategoryGap={6}
      >
        <XAxis type="number" hide />
        <YAxis type="category" dataKey="label" width={96} tickLine={false} axisLine={false} fontSize={12} />
        <Tooltip formatter={(value) => money(Number(value))} cursor={{ fill: 'rgba(0, 0, 0, 0.04)' }} />
        <Bar dataKey="amount" radius={3} isAnimationActive={false} name="" />
      </BarChart>
    </ResponsiveContainer>
  )
}
