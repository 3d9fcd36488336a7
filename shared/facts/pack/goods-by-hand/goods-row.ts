/** HS 2022 six-digit code, a short description of our own in English and Simplified Chinese, and everyday words to search by in both. */
export type GoodsRow = readonly [hs6: string, en: string, zh: string, words: string]
