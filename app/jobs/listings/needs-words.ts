const sizes = /^(?:(?:\d{1,2})?X{0,4}[SML]|one size|[\d\s.,/x×-]+)$/i

/**
 * Whether a text asks for words in another language. Addresses (`handle`) keep working as they are, and a size, a code
 * or a bare number reads the same anywhere.
 */
export function needsWords(key: string, value: string): boolean {
  if (key === 'handle' || sizes.test(value.trim())) return false
  return (value.match(/\p{L}/gu)?.length ?? 0) >= 2
}
