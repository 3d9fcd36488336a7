import { unit, type Dimension } from '../words/units.ts'

/** A number in a text with the units it may have: "oz" may be a weight or a volume, a bare count has none. */
export interface Quantity {
  /** All it may mean: "8折" is 80 or 20 per cent. The first is the plain reading. */
  readonly values: readonly number[]
  /** Size of the last digit shown: 0.1 for "11.8", 1 for "12". */
  readonly step: number
  readonly units: readonly string[]
  /** The unit stands at a later number of the same row: "30 x 20 cm". */
  readonly inherited: boolean
  /** Said in words; a count in words is no number when the other language says it otherwise. */
  readonly inWords: boolean
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Conversions are rounded when shown; rougher than this is another measure. */
const roundedWithin = 0.07
const backWithin = 0.02
const roundlySaidWithin = 0.09
const nearEnough = 0.006

/**
 * Do two quantities say the same? Within metric, and within one unit, exactly; between metric and imperial within the
 * rounding of what is shown (30 cm = 11.8 in). A row's inherited unit and a bare number agree by value.
 */
export function sameQuantity(one: Quantity, other: Quantity): boolean {
  if (one.units.length === 0 || other.units.length === 0) {
    const bare = one.units.length === 0 && other.units.length === 0
    return (bare || one.inherited || other.inherited) && shareValue(one, other)
  }
  return one.units.some((a) => other.units.some((b) => sameMeasure(one, a, other, b)))
}

export function shareValue(one: Quantity, other: Quantity): boolean {
  return one.values.some((value) => other.values.some((same) => close(value, same)))
}

export function shareDimension(one: Quantity, other: Quantity): boolean {
  return one.units.some((a) => other.units.some((b) => unit(a).dimension === unit(b).dimension))
}

export function hasDimension(quantity: Quantity, dimension: Dimension): boolean {
  return quantity.units.some((id) => unit(id).dimension === dimension)
}

function sameMeasure(one: Quantity, a: string, other: Quantity, b: string): boolean {
  if (a === b) return shareValue(one, other)
  const [from, to] = [unit(a), unit(b)]
  if (from.dimension !== to.dimension || from.dimension === 'money') return false
  return one.values.some((value) =>
    other.values.some((same) => {
      if (from.dimension === 'temperature') return sameTemperature(value, one.step, a, same, other.step)
      if (from.system === to.system) return close(value * from.factor, same * to.factor)
      return sameConverted(value, one.step, same, other.step, from.factor / to.factor)
    }),
  )
}

function sameConverted(value: number, step: number, same: number, sameStep: number, factor: number): boolean {
  if (value === 0 || same === 0) return value === same
  const forward = value * factor
  const off = Math.abs(forward - same)
  const relative = off / Math.max(Math.abs(forward), Math.abs(same))
  if (relative <= nearEnough) return true
  const half = 0.5000001
  // "3 feet" is a round metre.
  if (Number.isInteger(value) && Number.isInteger(same) && off <= sameStep * half && relative <= roundlySaidWithin && Math.max(value, same) <= 12) return true
  return (off <= sameStep * half && relative <= roundedWithin) || (Math.abs(same / factor - value) <= step * half && relative <= backWithin)
}

function sameTemperature(value: number, step: number, from: string, same: number, sameStep: number): boolean {
  const half = 0.5000001
  const [celsius, fahrenheit, celsiusStep, fahrenheitStep] = from === 'c' ? [value, same, step, sameStep] : [same, value, sameStep, step]
  // Oven temperatures are rounded: 450 °F is 230 °C, 350 °F 175 °C.
  const inCelsius = ((fahrenheit - 32) * 5) / 9
  if (celsius >= 100 && celsius % 5 === 0 && fahrenheit % 5 === 0 && Math.abs(inCelsius - celsius) <= 3) return true
  // "195 °F" is 90.6 °C and written as 90: of hot things whole degrees are often cut off.
  if (celsius >= 30 && fahrenheitStep >= 1 && celsiusStep >= 1 && celsius <= inCelsius && inCelsius - celsius < 1) return true
  return (
    Math.abs((celsius * 9) / 5 + 32 - fahrenheit) <= fahrenheitStep * half || Math.abs(((fahrenheit - 32) * 5) / 9 - celsius) <= celsiusStep * half
  )
}

function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1)
}
