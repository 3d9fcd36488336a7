/** How one family of additional duties behaves beside the others. */
export interface LayerRule {
  /** The part of a layer's name before the slash. */
  readonly family: string
  /** Families that, where they take these goods, leave nothing to this one. */
  readonly yieldsTo: readonly string[]
}
