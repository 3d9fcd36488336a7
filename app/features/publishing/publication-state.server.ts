import type { LineState, PublicationLines, PublicationState } from './publishing.ts'

/** Null when the shop has no such publication. */
export async function publicationState(_shop: string, _id: string): Promise<PublicationState | null> {
  throw new Error('publicationState is being written')
}

/** The market's publications, newest first, at most 50. */
export async function publications(_shop: string, _country: string): Promise<PublicationState[]> {
  throw new Error('publications is being written')
}

export async function publicationLines(
  _shop: string, _id: string, _query: { page: number; pageSize: number; state?: LineState },
): Promise<PublicationLines> {
  throw new Error('publicationLines is being written')
}
