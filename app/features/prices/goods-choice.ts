/** Goods as the HS picker shows them: a code and what it stands for in the reader's language. */
export interface GoodsChoice {
  readonly hs: string
  readonly label: string
}
