/** How many times a second `work` runs on this core: the best of several rounds, after a warm-up. */
export function perSecond(work: (round: number) => void, rounds = 5, milliseconds = 300): number {
  let best = 0
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now()
    let runs = 0
    while (performance.now() - start < milliseconds) {
      for (let index = 0; index < 50; index += 1) work(runs + index)
      runs += 50
    }
    const rate = (runs * 1000) / (performance.now() - start)
    if (round > 0) best = Math.max(best, rate)
  }
  return Math.round(best)
}
