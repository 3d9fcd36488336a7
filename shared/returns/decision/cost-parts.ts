/** What an outcome costs the seller is the sum of its parts; what comes back to him is negative. */
export type ReturnPart =
  | 'refund' | 'outbound' | 'credit' | 'freight' | 'handling' | 'reimportDuty' | 'replacement' | 'replacementFreight'
  | 'resale' | 'dutyBack' | 'taxBack'

/** Minor units. An unknown part lies between its bounds; null is no upper bound. */
export interface CostPart {
  readonly part: ReturnPart
  readonly amount: number | null
  readonly atLeast: number
  readonly atMost: number | null
}

/** Money that goes out: unknown is anything from nothing. */
export function spent(part: ReturnPart, amount: number | null): CostPart {
  return { part, amount, atLeast: amount ?? 0, atMost: amount }
}

/** Money that comes back, `amount` positive: unknown is anything up to `most`. */
export function recovered(part: ReturnPart, amount: number | null, most: number): CostPart {
  return amount === null
    ? { part, amount: null, atLeast: -most, atMost: 0 }
    : { part, amount: 0 - amount, atLeast: 0 - amount, atMost: 0 - amount }
}

export interface CostRange {
  /** Null while a part is not known. */
  readonly cost: number | null
  readonly atLeast: number
  readonly atMost: number | null
}

/** The sum of parts, or what it lies between. */
export function sumParts(parts: readonly CostPart[]): CostRange {
  const all = (amounts: readonly (number | null)[]) =>
    amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0)
  return {
    cost: all(parts.map(({ amount }) => amount)),
    atLeast: parts.reduce((sum, { atLeast }) => sum + atLeast, 0),
    atMost: all(parts.map(({ atMost }) => atMost)),
  }
}

/**
 * Cheapest first, and honest: what certainly costs no more than another stands before it. Between ranges that overlap
 * the one with the lower upper bound does.
 */
export function byCost(a: CostRange, b: CostRange): number {
  const most = (range: CostRange) => range.atMost ?? Number.MAX_SAFE_INTEGER
  return most(a) - most(b) || a.atLeast - b.atLeast
}

/** Does `first` certainly cost no more than any of the others? */
export function isCertainlyCheapest(first: CostRange, others: readonly CostRange[]): boolean {
  const { atMost } = first
  return others.every((other) => atMost !== null && atMost <= other.atLeast)
}
