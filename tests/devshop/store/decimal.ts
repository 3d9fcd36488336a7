/** Exact decimal strings, as Shopify sends them. The stand-in shares no arithmetic with what it is there to test. */

interface Scaled {
  digits: bigint
  places: number
}

const shape = /^(-?)(\d+)(?:\.(\d+))?$/

export function isDecimal(text: string): boolean {
  return shape.test(text)
}

function parse(text: string): Scaled {
  const found = shape.exec(text)
  if (!found) throw new Error(`not a decimal: ${text}`)
  const [, sign = '', whole = '0', fraction = ''] = found
  const digits = BigInt(whole + fraction)
  return { digits: sign ? -digits : digits, places: fraction.length }
}

function print({ digits, places }: Scaled): string {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

function at(value: Scaled, places: number): bigint {
  return value.digits * 10n ** BigInt(places - value.places)
}

/** The number with exactly `places` decimals, half away from zero. */
export function rounded(text: string, places: number): string {
  const value = parse(text)
  if (value.places <= places) return print({ digits: at(value, places), places })
  const step = 10n ** BigInt(value.places - places)
  const half = value.digits < 0n ? -step / 2n : step / 2n
  return print({ digits: (value.digits + half) / step, places })
}

export function times(a: string, b: string): string {
  const [x, y] = [parse(a), parse(b)]
  return print({ digits: x.digits * y.digits, places: x.places + y.places })
}

export function plus(a: string, b: string): string {
  const [x, y] = [parse(a), parse(b)]
  const places = Math.max(x.places, y.places)
  return print({ digits: at(x, places) + at(y, places), places })
}

export function compare(a: string, b: string): number {
  const [x, y] = [parse(a), parse(b)]
  const places = Math.max(x.places, y.places)
  const difference = at(x, places) - at(y, places)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** Shopify's `Decimal`: no trailing zeros, but always one place ("12.5", "50.0"). */
export function asDecimal(text: string): string {
  const value = print(parse(text))
  if (!value.includes('.')) return `${value}.0`
  return value.replace(/0+$/, '').replace(/\.$/, '.0')
}

/** Minor-unit places of the currencies that do not have two (ISO 4217). */
const places: Record<string, number> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
}

export function placesOf(currency: string): number {
  return places[currency] ?? 2
}

/** `a / b` with exactly `places` decimals, half away from zero. */
export function divided(a: string, b: string, places: number): string {
  const [x, y] = [parse(a), parse(b)]
  if (y.digits === 0n) throw new Error('division by zero')
  const scale = 10n ** BigInt(places + 1 + y.places)
  const digits = (x.digits * scale) / (y.digits * 10n ** BigInt(x.places))
  return rounded(print({ digits, places: places + 1 }), places)
}
