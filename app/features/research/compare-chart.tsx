import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

/** Apart from one another for most colour-blind readers too. */
export const compareColours = ['#2c4a6e', '#c4622d', '#3f8f6b', '#8b7ca6', '#e0a458'] as const

interface CompareChartProps {
  readonly data: readonly Readonly<Record<string, string | number | null>>[]
  readonly names: readonly string[]
}

/** A bar's colour is no colour to read by. */
const readable = { color: '#303030' }

/** Loaded on its own, after the page is usable; the table beside it says the same in numbers. */
export default function CompareChart({ data, names }: CompareChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart accessibilityLayer={false} data={[...data]} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} barGap={1}>
        <CartesianGrid vertical={false} stroke="#e3e3e3" />
        <XAxis dataKey="part" fontSize={11} tickLine={false} interval={0} />
        <YAxis domain={[0, 100]} width={32} fontSize={11} tickLine={false} axisLine={false} />
        <Tooltip itemStyle={readable} />
        <Legend itemSorter={null} formatter={(name) => <span style={readable}>{String(name)}</span>} />
        {names.map((name, index) => (
          <Bar key={index} dataKey={`p${index}`} name={name} fill={compareColours[index % compareColours.length] ?? '#2c4a6e'} isAnimationActive={false} radius={2} />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
