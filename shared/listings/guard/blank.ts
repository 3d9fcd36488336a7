import type { Finding } from './finding.ts'

/** Both texts with what was compared blanked out, every other place kept. */
export interface Taken {
  readonly source: string
  readonly target: string
  readonly findings: readonly Finding[]
}

export interface Place {
  readonly start: number
  readonly end: number
}

export function blank(text: string, places: readonly Place[]): string {
  return places.reduce((rest, { start, end }) => rest.slice(0, start) + '\uFFFC'.repeat(end - start) + rest.slice(end), text)
}
