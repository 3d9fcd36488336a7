import { monthNames } from './month-names.ts'
import { plainText } from './plain-text.ts'

const asian = /(?<!\d)(\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})(?!\d)/u
const dotted = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/

/**
 * A day as ISO 8601 from text in one of the given languages: "January 10, 2023", "8. Januar 2012", "25 Oct. 2017",
 * "2020年3月17日". Null where the text holds no day or one that can be read two ways, as 05/12/2020 can.
 */
export function readDay(text: string, languages: readonly string[]): string | null {
  const plain = plainText(text)
  const year = asian.exec(plain)
  if (year) return day(year[1], year[2], year[3])
  const numeric = dotted.exec(plain)
  if (numeric) {
    const [, one = '', other = '', whole] = numeric
    if (one === other) return day(whole, other, one)
    if (Number(one) > 12) return day(whole, other, one)
    return Number(other) > 12 ? day(whole, one, other) : null
  }
  const numbers = plain.match(/\d+/g) ?? []
  const years = numbers.filter((number) => /^(?:19|20)\d\d$/.test(number))
  const days = numbers.filter((number) => /^\d{1,2}$/.test(number))
  if (numbers.length !== 2 || years.length !== 1 || days.length !== 1) return null
  const words = plain.toLowerCase().split(/[\s\d.,;:()'’/-]+/).filter((word) => word.length > 2)
  const months = new Set(languages.flatMap((language) => words.flatMap((word) => monthOf(word, monthNames[language] ?? ''))))
  const [month] = months
  return months.size === 1 ? day(years[0], String(month), days[0]) : null
}

function day(year = '', month = '', date = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso ? null : iso
}

/** A month by its whole name or by a beginning that no other month of the language shares. */
function monthOf(word: string, names: string): number[] {
  const months = names.split(' ')
  const whole = months.indexOf(word)
  if (whole >= 0) return [whole + 1]
  const begun = months.flatMap((name, index) => (name.startsWith(word) ? [index + 1] : []))
  return begun.length === 1 ? begun : []
}
