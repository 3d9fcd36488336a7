/**
 * How many times a second each work runs on this core: the best of several rounds after a warm-up. The works take turns,
 * so that a busy moment of the machine does not fall on one of them alone.
 */
export function perSecond(works: readonly ((round: number) => void)[], rounds = 8, milliseconds = 150): number[] {
  const best = works.map(() => 0)
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const rate = rateOf(work, milliseconds)
      if (round > 0) best[index] = Math.max(best[index] ?? 0, rate)
    }
  }
  return best.map(Math.round)
}

function rateOf(work: (round: number) => void, milliseconds: number): number {
  const start = performance.now()
  let runs = 0
  while (performance.now() - start < milliseconds) {
    for (let index = 0; index < 200; index += 1) work(runs + index)
    runs += 200
  }
  return (runs * 1000) / (performance.now() - start)
}
