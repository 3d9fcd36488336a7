/** How many `to` one `from` buys, both in whole currency units: numerator / denominator, safe integers > 0. */
export interface FxRate {
  readonly numerator: number
  readonly denominator: number
}
