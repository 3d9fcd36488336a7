import type { Language } from '../language.ts'

const leastWords = 50

/**
 * How much of a text its keyword is, in per mille of words (of characters in Chinese, Japanese and Korean). Null for a
 * text too short to say (under 50 words or 100 characters).
 */
export function keywordShare(text: string, keyword: string, language: Language): number | null {
  const needle = keyword.trim().toLowerCase()
  const hay = text.toLowerCase()
  const cjk = language === 'zh' || language === 'ja' || language === 'ko'
  const parts = (words: string) => (cjk ? Array.from(words.replace(/[\s\p{P}]/gu, '')).length : (words.match(/[\p{L}\p{N}]+/gu) ?? []).length)
  const total = parts(hay)
  if (needle === '' || total < (cjk ? 2 * leastWords : leastWords)) return null
  const escaped = needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = cjk ? new RegExp(escaped, 'gu') : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
  return Math.round(((hay.match(pattern) ?? []).length * parts(needle) * 1000) / total)
}
