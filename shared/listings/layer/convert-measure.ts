import { unit } from '../words/units.ts'
import { plainDecimal } from './number-style.ts'

interface Shown {
  readonly unit: string
  readonly symbol: string
  readonly decimals: number
  /** From this size on, in the shown unit; the last that fits is taken. */
  readonly from: number
}

const inches = [{ unit: 'in', symbol: 'in', decimals: 2, from: 0 }, { unit: 'in', symbol: 'in', decimals: 1, from: 1 }] as const
const toCustomary: Readonly<Record<string, readonly Shown[]>> = {
  cm: inches,
  mm: inches,
  dm: inches,
  m: [{ unit: 'ft', symbol: 'ft', decimals: 2, from: 0 }, { unit: 'ft', symbol: 'ft', decimals: 1, from: 3 }],
  km: [{ unit: 'mi', symbol: 'mi', decimals: 2, from: 0 }],
  g: [{ unit: 'oz', symbol: 'oz', decimals: 2, from: 0 }, { unit: 'oz', symbol: 'oz', decimals: 1, from: 1 }, { unit: 'lb', symbol: 'lb', decimals: 2, from: 1 }],
  kg: [{ unit: 'oz', symbol: 'oz', decimals: 1, from: 0 }, { unit: 'lb', symbol: 'lb', decimals: 2, from: 1 }, { unit: 'lb', symbol: 'lb', decimals: 1, from: 10 }],
  ml: [{ unit: 'floz', symbol: 'fl oz', decimals: 2, from: 0 }, { unit: 'floz', symbol: 'fl oz', decimals: 1, from: 1 }],
  cl: [{ unit: 'floz', symbol: 'fl oz', decimals: 1, from: 0 }],
  l: [{ unit: 'floz', symbol: 'fl oz', decimals: 1, from: 0 }, { unit: 'gal', symbol: 'gal', decimals: 2, from: 1 }],
  sqm: [{ unit: 'sqft', symbol: 'sq ft', decimals: 1, from: 0 }],
  c: [{ unit: 'f', symbol: '°F', decimals: 0, from: -Infinity }],
}
const toMetric: Readonly<Record<string, readonly Shown[]>> = {
  in: [{ unit: 'mm', symbol: 'mm', decimals: 1, from: 0 }, { unit: 'cm', symbol: 'cm', decimals: 1, from: 1 }],
  ft: [{ unit: 'cm', symbol: 'cm', decimals: 0, from: 0 }, { unit: 'm', symbol: 'm', decimals: 2, from: 1 }],
  yd: [{ unit: 'm', symbol: 'm', decimals: 2, from: 0 }],
  mi: [{ unit: 'km', symbol: 'km', decimals: 2, from: 0 }],
  oz: [{ unit: 'g', symbol: 'g', decimals: 1, from: 0 }, { unit: 'g', symbol: 'g', decimals: 0, from: 10 }],
  lb: [{ unit: 'g', symbol: 'g', decimals: 0, from: 0 }, { unit: 'kg', symbol: 'kg', decimals: 2, from: 1 }],
  floz: [{ unit: 'ml', symbol: 'ml', decimals: 1, from: 0 }, { unit: 'ml', symbol: 'ml', decimals: 0, from: 10 }],
  gal: [{ unit: 'l', symbol: 'l', decimals: 2, from: 0 }],
  qt: [{ unit: 'ml', symbol: 'ml', decimals: 0, from: 0 }],
  sqft: [{ unit: 'sqm', symbol: 'm²', decimals: 2, from: 0 }],
  f: [{ unit: 'c', symbol: '°C', decimals: 0, from: -Infinity }],
}

export interface ConvertedMeasure {
  /** A plain decimal, rounded half away from zero to the decimals a shopper expects of this unit and size. */
  readonly number: string
  readonly symbol: string
  readonly unit: string
}

/**
 * A measure in the other system, or null where it stays: units of neither system, and millimetres below 100, which the
 * trade (watches, lenses, screws) names in millimetres everywhere.
 */
export function convertMeasure(value: number, from: string, inInches: boolean): ConvertedMeasure | null {
  if (inInches && from === 'mm' && value < 100) return null
  const choices = (inInches ? toCustomary : toMetric)[from]
  const shown = choices?.findLast((choice) => Math.abs(convert(value, from, choice.unit)) >= choice.from || choice.from <= 0)
  if (!shown || (value === 0 && shown.unit !== 'f' && shown.unit !== 'c')) return null
  const number = plainDecimal(convert(value, from, shown.unit), shown.decimals)
  return { number, symbol: shown.symbol, unit: shown.unit }
}

/** One row keeps one unit: the members of "30 x 20 x 5 cm" follow the last. */
export function convertLike(value: number, from: string, like: ConvertedMeasure, decimals: number): string {
  return plainDecimal(convert(value, from, like.unit), decimals)
}

function convert(value: number, from: string, to: string): number {
  if (from === 'c' && to === 'f') return (value * 9) / 5 + 32
  if (from === 'f' && to === 'c') return ((value - 32) * 5) / 9
  return (value * unit(from).factor) / unit(to).factor
}
