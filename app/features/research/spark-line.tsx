const width = 88
const height = 24

/** The run of a few prices, for the eye alone: the numbers stand beside it. */
export function SparkLine({ values }: { values: readonly number[] }) {
  if (values.length < 2) return null
  const least = Math.min(...values)
  const span = Math.max(...values) - least || 1
  const points = values.map((value, index) => {
    const x = 1 + (index / (values.length - 1)) * (width - 2)
    const y = height - 2 - ((value - least) / span) * (height - 4)
    return `${x.toFixed(1)},${y.toFixed(1)}`
  })
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <polyline points={points.join(' ')} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  )
}
