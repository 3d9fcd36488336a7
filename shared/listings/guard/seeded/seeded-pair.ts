import type { FindingKind } from '../finding.ts'

/** From, to, source, a right translation, then errors to plant in it: "kind|what stands there|what is put there". */
export type SeededPair = readonly [from: string, to: string, source: string, target: string, ...errors: readonly string[]]

export interface SeededCase {
  readonly from: string
  readonly to: string
  readonly source: string
  readonly target: string
  /** Null for the right translation. */
  readonly planted: string | null
}

/** The right translation and one case for each planted error. A plant that finds no place is a mistake in the set: throws. */
export function casesOf([from, to, source, target, ...errors]: SeededPair): SeededCase[] {
  const right = { from, to, source, target, planted: null }
  return [right, ...errors.map((error) => {
    const [kind = '', there = '', put = ''] = error.split('|')
    if (!target.includes(there)) throw new RangeError(`Nothing to plant in: ${target} (${error})`)
    return { from, to, source, target: target.replace(there, () => put), planted: kind }
  })]
}

/** The kinds under which an error may be found: a changed voltage is a number and a unit too, and so on. */
export const akin: Readonly<Partial<Record<FindingKind, readonly FindingKind[]>>> = {
  number: ['number', 'percentage', 'voltage', 'unit', 'size', 'model'],
  unit: ['unit', 'number', 'voltage', 'percentage'],
  voltage: ['voltage', 'number', 'unit'],
  percentage: ['percentage', 'material', 'number'],
  material: ['material'],
  size: ['size', 'number'],
  model: ['model', 'number', 'brand'],
  brand: ['brand', 'model'],
}
