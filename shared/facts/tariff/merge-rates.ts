const plain = /^(\d+(?:\.\d+)?)%$/

const percent = (rate: string): number | null => {
  if (rate === 'Free') return 0
  const found = plain.exec(rate)
  return found === null ? null : Number(found[1])
}

const show = (value: number) => `${value}%`

/** "5%~10%" for percentages; rates of another kind are named beside: "5%~10% or 90¢/pr. + 20%". */
export function mergeRates(rates: readonly string[]): string {
  const percents = rates.map(percent).filter((value) => value !== null)
  const others = rates.filter((rate) => percent(rate) === null)
  const low = Math.min(...percents)
  const high = Math.max(...percents)
  const span = percents.length === 0 ? [] : [low === high ? show(low) : `${show(low)}~${show(high)}`]
  return [...span, ...others].join(' or ')
}
