import type { Chance } from '#tests/chaos/chance.ts'

/** Texts that have broken programs before: into SQL, HTML, shells, file paths, prototypes, encodings, formats, numbers. */
export const hostileTexts: readonly string[] = [
  `'; DROP TABLE orders; --`, `" OR ""="`, `\\'; SELECT pg_sleep(5); --`, `$1 $2 \${x} {{7*7}} %s %n %x`,
  `<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `</script><script>alert(1)</script>`, `javascript:alert(1)`,
  `<svg/onload=alert(1)>`, `{{constructor.constructor('return process')()}}`, `<!--#exec cmd="id"-->`, `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>`,
  `$(id)`, '`id`', `| id`, `../../../../etc/passwd`, `..%2f..%2fetc%2fpasswd`, `C:\\Windows\\system32`, `file:///etc/passwd`, `http://169.254.169.254/latest/meta-data/`,
  `__proto__`, `constructor`, `prototype`, `toString`, `hasOwnProperty`, `{"__proto__":{"admin":true}}`,
  `\u0000`, `a\u0000b`, `\ud800`, `x\udfffy`, `\ufeff`, `\u202e gnp.exe`, `\u200b`, `e\u0301`.repeat(300), `👩‍👩‍👧‍👦`.repeat(50), `\r\nSet-Cookie: a=b`, `\n\n\n`, `\t`, ` `, ``,
  `NaN`, `Infinity`, `-Infinity`, `1e309`, `-0`, `0x10`, `1_000`, `９９`, `99999999999999999999`, `-9223372036854775809`, `2147483648`, `0.1e-400`, `1,5`, `١٢٣`,
  `null`, `undefined`, `true`, `[]`, `{}`, `[object Object]`, `*`, `%`, `_`, `\\`, `gid://shopify/Order/0`, `gid://shopify/Order/-1`, `*.myshopify.com`,
  `9999-99-99`, `0000-00-00T00:00:00Z`, `+275760-09-13T00:00:00Z`, `-271821-04-20T00:00:00Z`, `2026-02-30`,
  `=HYPERLINK("http://evil.example","x")`, `+1+1`, `@SUM(A1)`, `-2+3`, `"unclosed`, `a,b;c\td\n"e`, `x`.repeat(5_000), `(a+)+$`, `a`.repeat(60) + `!`,
]

/** One hostile text, or two glued together. */
export function hostileText(chance: Chance): string {
  const one = pick(chance, hostileTexts)
  return chance.happens(0.15) ? one + pick(chance, hostileTexts) : one
}

/** Any value JSON can hold, its keys from `names`, at most `depth` deep. */
export function hostileValue(chance: Chance, names: readonly string[], depth: number): unknown {
  const shape = chance.below(depth > 0 ? 10 : 7)
  if (shape < 3) return hostileText(chance)
  if (shape === 3) return pick(chance, [0, -0, 1, -1, 1.5, 1e308, -1e308, 2 ** 31, 2 ** 53, -(2 ** 63), 1e-7, 999_999_999_999_999])
  if (shape === 4) return pick(chance, [true, false, null])
  if (shape === 5) return pick(chance, plausible)
  if (shape === 6) return []
  if (shape === 7) return Array.from({ length: chance.below(5) }, () => hostileValue(chance, names, depth - 1))
  return Object.fromEntries(Array.from({ length: chance.below(9) }, () => [pick(chance, names), hostileValue(chance, names, depth - 1)]))
}

/** Values that pass the first look, so that what stands behind it is reached too. */
const plausible: readonly (string | number)[] = [
  'DE', 'US', 'JP', 'ZZ', 'de', 'EUR', 'USD', 'JPY', 'XXX', 'fr', 'zh-CN', 'en', 1, 2, 10, 100, 2599, 100_000, 1_000_000, '1', '25.99', '100', '2026-11-22',
  '2026-11-22T10:00:00Z', 'gid://shopify/ProductVariant/1', 'gid://shopify/Product/1', 'gid://shopify/Order/1', '3e7c2f0a-93a8-4b9e-8f5d-111111111111',
  'amazon', 'temu', 'amazon.DE.B000000001', 'B000000001', 'all', 'missing', 'product', 'live', 'undo', 'drop', 'map', '610910', '6109100010', 'CN', 'VN',
  'https://www.amazon.com/dp/B000000001', 'https://example.com/x.png', 'mm', 'kg', 'g', 'manual', 'done', 'queued', 'deepl', 'orders/create',
]

/** JSON so deep that a reader without a limit runs out of stack. */
export const deepJson = (levels: number): string => '{"a":['.repeat(levels) + ']}'.repeat(levels)

/** Bytes that are no UTF-8, as text is sent in bytes. */
export const notUtf8: readonly Buffer[] = [
  Buffer.of(0xff, 0xfe, 0x00), Buffer.of(0xc0, 0x80), Buffer.of(0xed, 0xa0, 0x80), Buffer.from('{"id":1,"name":"\xff"}', 'latin1'), Buffer.of(0xf8, 0x88, 0x80, 0x80, 0x80),
]

export function pick<Value>(chance: Chance, values: readonly Value[]): Value {
  const value = values[chance.below(values.length)]
  if (value === undefined) throw new RangeError('Nothing to pick from.')
  return value
}
