/** What a measured value scores, at the values named; in between by straight line. Sorted by value. */
export type Scale = readonly (readonly [value: number, score: number])[]

/** The score of `value` on `scale`, half-up; outside its ends the end's own. */
export function onScale(scale: Scale, value: number): number {
  let before = scale[0]
  if (before === undefined) throw new RangeError('A scale without values')
  if (value <= before[0]) return before[1]
  for (const point of scale) {
    if (value <= point[0]) {
      const share = (value - before[0]) / (point[0] - before[0] || 1)
      return Math.round(before[1] + share * (point[1] - before[1]))
    }
    before = point
  }
  return before[1]
}
