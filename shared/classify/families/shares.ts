/** Codes a kind of goods may fall under, each with its share of the kind; shares need not sum to one. */
export type Shares = readonly (readonly [hs6: string, share: number])[]
