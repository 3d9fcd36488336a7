/** What of a product tells whether a changed fact speaks of it. */
interface Touchable {
  readonly hsCode: string | null
  /** Codes of single countries, digits by country. */
  readonly countryHs: Readonly<Record<string, string>>
  readonly origin: string | null
}

/**
 * A test for products that changed `keys` of a data set speak of: HS codes by prefix, either way round, as a short code
 * of the shop may mean any of the lines below it; the forced-labour action by origin. A country's own digits count
 * where the data set is that country's tariff. Data sets by day or by country touch no single product.
 */
export function touchedBy(dataset: string, keys: readonly string[]): (product: Touchable) => boolean {
  if (dataset === 's301-forced-labour') {
    const origins = new Set(keys)
    return ({ origin }) => origin !== null && origins.has(origin)
  }
  const codes = keys.flatMap((key) => codesOf(dataset, key))
  const whole = new Set(codes)
  const beginnings = new Set(codes.flatMap((code) => upTo(code, code.length)))
  const country = dataset === 'uk' ? 'GB' : dataset.startsWith('csv/') ? dataset.slice(4) : dataset === 'xi' ? null : 'US'
  return ({ hsCode, countryHs }) => {
    const own = country === null ? undefined : countryHs[country]
    const code = own ?? hsCode?.slice(0, 6)
    if (code === undefined) return false
    return beginnings.has(code) || upTo(code, code.length).some((prefix) => whole.has(prefix))
  }
}

const upTo = (code: string, digits: number) => Array.from({ length: Math.max(0, digits - 1) }, (_, index) => code.slice(0, index + 2))

/** The HS codes in a row's key: `8 digits/9903.88.15`, `duty/6109 6110//2026-01-01`, or the code itself. */
function codesOf(dataset: string, key: string): readonly string[] {
  if (dataset === 'ecb' || dataset === 'tedb') return []
  const part = dataset.startsWith('csv/') ? key.split('/')[1] : key.split('/')[0]
  return (part ?? '').split(' ').filter((code) => /^\d{2,10}$/.test(code))
}
