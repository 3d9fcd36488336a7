/** What a shop says about one of its goods. */
export interface Item {
  readonly title: string
  readonly description?: string
  /** The shop's product type. */
  readonly type?: string
  readonly tags?: readonly string[]
  /** What it is made of, where a field says so. */
  readonly material?: string
  readonly vendor?: string
}
