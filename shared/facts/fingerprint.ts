/** FNV-1a over the JSON text, 2 × 32 bit, as hex: two sets that differ anywhere get different names. */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value)
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ (index & 0xff), 0x85ebca6b)
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
