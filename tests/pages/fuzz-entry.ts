import { readPage } from '#extension/sites/read-page.ts'
import { mutate } from './page-mutation.ts'
import { randomSource } from './random-source.ts'
import { wrongNumbers } from './wrong-numbers.ts'

export interface FuzzReport {
  readonly rounds: number
  /** Readings that kept every number of the page, that lost some, and that were refused as a whole. */
  readonly whole: number
  readonly partial: number
  readonly refused: number
  /** Mutations under which the reader threw or gave another number, with what it gave. */
  readonly crashed: readonly string[]
  readonly wrong: readonly string[]
}

declare global {
  var landfallFuzzPage: (address: string, seed: number, rounds: number) => FuzzReport
}

globalThis.landfallFuzzPage = (address, seed, rounds) => {
  const random = randomSource(seed)
  const url = new URL(address)
  const original = readPage(document, url)
  const kept = JSON.stringify(original)
  const report = { rounds, whole: 0, partial: 0, refused: 0, crashed: [] as string[], wrong: [] as string[] }
  for (let round = 0; round < rounds; round += 1) {
    const mutation = mutate(document, random)
    try {
      const reading = readPage(document, url)
      if (JSON.stringify(reading) === kept) report.whole += 1
      else if (reading.kind === 'unreadable') report.refused += 1
      else report.partial += 1
      report.wrong.push(...wrongNumbers(original, reading).map((what) => `${what} after ${mutation.told}`))
    } catch (error) {
      report.crashed.push(`${String(error)} after ${mutation.told}`)
    }
    mutation.undo()
  }
  if (JSON.stringify(readPage(document, url)) !== kept) report.crashed.push('the page was not put back as it was')
  return report
}
