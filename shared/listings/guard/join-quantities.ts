import { unit } from '../words/units.ts'
import type { Quantity } from './quantity.ts'

const rowBetween =
  /^\s*(?:[-–—~/x×*✕X+±,、]|\.\.\.?|(?<!\p{L})(?:to|bis|à|a|al|hasta|et|y|e|und|and|or|oder|ou|o|mal|by|por|per|sur|through|und bis)(?!\p{L})|から|より|至|到|에서|부터|乘以?|또는|와|과|或|和|と|や|~)?\s*$/iu

const rangeBetween = /^\s*(?:[-–—~]|(?<!\p{L})(?:to|bis|à|a|al|hasta)(?!\p{L})|至|到|から|에서)\s*$/iu

/** Numbers that are one number or one row: halves behind a unit, fractions, compound measures, and a unit at the end of a row. */
export function joined(found: readonly Quantity[], text: string): Quantity[] {
  return shareUnits(withCompounds(withFractions(found.map((quantity) => withHalf(quantity, text)), text), text), text)
}

const halfMore = /^(?:半(?![天日年月袖价額额])|\s반(?=\s|$)|\s(?:e mezz[oa]|et demie?|y medi[oa]|and a half|und eine halbe)(?!\p{L}))/u

/** "两年半", "2時間半" and "due ore e mezza": a half of the unit more. */
function withHalf(quantity: Quantity, text: string): Quantity {
  const [half] = quantity.units.length === 0 ? [] : (halfMore.exec(text.slice(quantity.end)) ?? [])
  if (half === undefined) return quantity
  return { ...quantity, values: quantity.values.map((value) => value + 0.5), step: 0.5, end: quantity.end + half.length }
}

/** "1 1/2" is 1.5, "3/4" is 0.75 and 5'10" is 70 in; "50/60" stays two numbers. */
function withFractions(found: readonly Quantity[], text: string): Quantity[] {
  const result: Quantity[] = []
  for (const quantity of found) {
    const above = result.at(-1)
    const value = quantity.values[0] ?? 0
    const between = above ? text.slice(above.end, quantity.start) : ''
    if (above && quantity.units.includes('in') && (above.units.includes('ft') ? /^\s?$/.test(between) : above.units.length === 0 && /^'\s?$/.test(between))) {
      result.pop()
      result.push({ ...quantity, values: [(above.values[0] ?? 0) * 12 + value], start: above.start })
      continue
    }
    if (above && text.slice(above.end, quantity.start) === '/' && above.units.length === 0 && [2, 3, 4, 5, 8, 16, 32].includes(value) && (above.values[0] ?? value) < value) {
      result.pop()
      const share = (above.values[0] ?? 0) / value
      const whole = result.at(-1)
      if (whole && whole.units.length === 0 && /^[\s-]$/.test(text.slice(whole.end, above.start)) && !/\p{L}-$/u.test(text.slice(0, whole.start))) {
        result.pop()
        result.push({ ...quantity, values: [(whole.values[0] ?? 0) + share], step: 1 / value, start: whole.start })
      } else result.push({ ...quantity, values: [share], step: 1 / value, start: above.start })
    } else result.push(quantity)
  }
  return result
}

function shareUnits(found: readonly Quantity[], text: string): Quantity[] {
  const result = [...found]
  // "USD 80 to 200": the currency stands at the first.
  for (let index = 1; index < result.length; index += 1) {
    const [quantity, before] = [result[index], result[index - 1]]
    if (!quantity || !before || quantity.units.length > 0 || !before.units.some((id) => unit(id).dimension === 'money') || /^\d/.test(text.slice(before.start))) continue
    const between = text.slice(before.end, quantity.start)
    if (between !== '' && rangeBetween.test(between)) result[index] = { ...quantity, units: before.units, inherited: true }
  }
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const [quantity, next] = [result[index], result[index + 1]]
    if (!quantity || !next || quantity.units.length > 0 || next.units.length === 0 || next.start === quantity.start) continue
    const between = text.slice(quantity.end, next.start)
    if (!rowBetween.test(between) || between === '' || next.units.every((id) => unit(id).dimension === 'money')) continue
    // "2 x 500 ml" counts bottles; only lengths are multiplied with each other.
    if (/^\s*[x×*✕X]\s*$/.test(between) && next.units.every((id) => unit(id).dimension !== 'length')) continue
    result[index] = { ...quantity, units: next.units, inherited: true }
  }
  return result
}

/** "1 lb 4 oz" is 20 oz and "1 h 30 min" is 90 min: a smaller unit of the same kind right behind a greater one. */
function withCompounds(found: readonly Quantity[], text: string): Quantity[] {
  const result: Quantity[] = []
  for (const quantity of found) {
    const above = result.at(-1)
    const pair = above === undefined || !/^\s?(?:and|und|et|y|e)?\s?$/.test(text.slice(above.end, quantity.start)) ? null : unitsOfCompound(above, quantity)
    if (above === undefined || pair === null) {
      result.push(quantity)
      continue
    }
    result.pop()
    const ratio = unit(pair.greater).factor / unit(pair.smaller).factor
    result.push({ ...quantity, values: [(above.values[0] ?? 0) * ratio + (quantity.values[0] ?? 0)], units: [pair.smaller], start: above.start })
  }
  return result
}

const compounds = [['lb', 'oz'], ['ft', 'in'], ['h', 'min'], ['min', 's'], ['m', 'cm'], ['kg', 'g']] as const

function unitsOfCompound(above: Quantity, below: Quantity): { greater: string; smaller: string } | null {
  const found = compounds.find(([greater, smaller]) => above.units.includes(greater) && below.units.includes(smaller))
  if (found === undefined) return null
  const [greater, smaller] = found
  const whole = Number.isInteger(above.values[0]) && (below.values[0] ?? 0) < unit(greater).factor / unit(smaller).factor
  return whole ? { greater, smaller } : null
}
