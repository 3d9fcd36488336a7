import type { ListedResult, ListPage } from '../sites/page-reading.ts'

/** A page of results as it was read, with where and when. */
export interface SeenList {
  readonly site: 'amazon' | 'temu'
  readonly marketplace: string
  readonly kind: ListPage['kind']
  readonly title: string
  readonly url: string
  /** ISO instant in UTC. */
  readonly at: string
  readonly results: readonly ListedResult[]
}

/** What stands beside one result: words made in the background, so that the page's thread has none to find. */
export interface Badge {
  readonly id: string
  /** "DE 23.4%", or "DE ?" where the margin is not known. */
  readonly margin: string
  readonly tone: 'good' | 'thin' | 'loss' | 'unknown'
  /** "62", or "–" while less than half of it is known. */
  readonly score: string
  /** All of it in a sentence, with what is not known. */
  readonly told: string
}

export interface ListBadges {
  /** What the layer is called to the ear. */
  readonly label: string
  readonly badges: readonly Badge[]
  /** What the button that opens the table says. */
  readonly summary: string
  readonly open: string
}
