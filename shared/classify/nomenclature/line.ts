/** One six-digit line of the nomenclature with the words it is found by. */
export interface NomenclatureLine {
  readonly hs6: string
  /** What the tariff says of the line itself, from heading to subheading. */
  readonly text: string
  /** What the tariff says of the heading. */
  readonly heading: string
  /** What a national tariff says of the lines below. */
  readonly below: string
}
