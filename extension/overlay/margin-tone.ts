/** How a margin is to be seen: at least a fifth of the net price is good, above nothing is thin. */
export function marginTone(ppm: number | null): 'good' | 'thin' | 'loss' | 'unknown' {
  if (ppm === null) return 'unknown'
  if (ppm >= 200_000) return 'good'
  return ppm >= 0 ? 'thin' : 'loss'
}

/** Width of the bar in per cent of its track; 50 % margin or loss fills it. */
export function barWidth(ppm: number): number {
  return Math.min(100, Math.round(Math.abs(ppm) / 5_000))
}
