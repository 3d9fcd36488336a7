/**
 * How many times each work runs in a second of processor time, that is a second and core: the best of several rounds
 * after a warm-up. Processor time and not the clock, and the works take turns, so that other programs do not count.
 */
export function perSecond(works: readonly ((round: number) => void)[], rounds = 24, milliseconds = 150): number[] {
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
  const start = process.cpuUsage()
  let runs = 0
  let spent = 0
  while (spent < milliseconds * 1000) {
    for (let index = 0; index < 500; index += 1) work(runs + index)
    runs += 500
    const { user, system } = process.cpuUsage(start)
    spent = user + system
  }
  return (runs * 1e6) / spent
}
