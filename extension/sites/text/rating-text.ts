import { plainText } from './plain-text.ts'

/**
 * Stars out of five from a sentence that names both: "4.2 out of 5 stars", "4,7 von 5 Sternen",
 * "5つ星のうち4.4", "5 üzerinden 4,3 yıldız". Null unless the sentence holds exactly these two numbers.
 */
export function readRating(text: string): number | null {
  const numbers = plainText(text).match(/\d+(?:[.,]\d+)*/g) ?? []
  if (numbers.length !== 2) return null
  const outOf = numbers.findIndex((number) => number === '5')
  if (outOf < 0) return null
  return stars(numbers[1 - outOf] ?? '')
}

/** A bare "4.2" or "4,2", as printed beside the stars. */
export function readStars(text: string): number | null {
  return stars(plainText(text))
}

function stars(text: string): number | null {
  if (!/^[0-5](?:[.,]\d)?$/.test(text)) return null
  const value = Number(text.replace(',', '.'))
  return value >= 1 && value <= 5 ? value : null
}
