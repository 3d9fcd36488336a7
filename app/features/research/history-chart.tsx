import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { DailyValue } from '#shared/research/history/daily-values.ts'

interface HistoryChartProps {
  readonly daily: readonly DailyValue[]
  readonly average: readonly DailyValue[]
  readonly colour: string
  readonly name: string
  readonly averageName: string
  /** Better is up: a rank's axis runs the other way. */
  readonly reversed?: boolean
  readonly day: (isoDate: string) => string
  readonly value: (value: number) => string
}

const shortDay = (time: number) => new Date(time).toISOString().slice(0, 10)

/** A line's colour is no colour to read by. */
const readable = { color: '#303030' }

/** Loaded on its own, after the page is usable. The table beside it says the same in numbers: nothing here takes the focus. */
export default function HistoryChart({ daily, average, colour, name, averageName, reversed = false, day, value }: HistoryChartProps) {
  const averages = new Map(average.map((one) => [one.day, one.value]))
  const data = daily.map((one) => ({ time: Date.parse(one.day), value: one.value, average: averages.get(one.day) ?? null }))
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart accessibilityLayer={false} data={data} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="#e3e3e3" />
        <XAxis
          dataKey="time" type="number" domain={['dataMin', 'dataMax']} scale="time" tickFormatter={(time: number) => day(shortDay(time))}
          fontSize={11} tickLine={false} minTickGap={40}
        />
        <YAxis domain={['auto', 'auto']} reversed={reversed} tickFormatter={value} width={72} fontSize={11} tickLine={false} axisLine={false} />
        <Tooltip labelFormatter={(time) => day(shortDay(Number(time)))} formatter={(shown) => value(Number(shown))} itemStyle={readable} />
        <Line dataKey="average" name={averageName} stroke={colour} strokeOpacity={0.35} strokeWidth={4} dot={false} isAnimationActive={false} connectNulls />
        <Line dataKey="value" name={name} stroke={colour} strokeWidth={1.5} dot={data.length < 60 ? { r: 2 } : false} isAnimationActive={false} />
      </LineChart>
    </ResponsiveContainer>
  )
}
