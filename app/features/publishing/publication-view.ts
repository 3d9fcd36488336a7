import { z } from 'zod'
import { problemOf, type PublicationRecord } from '#app/data/publication-repository.server.ts'
import type { PublicationState } from './publishing.ts'

const statuses = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])

/** A publication as a person sees it. `undoneBy`: the one that took it back, or is about to. */
export function publicationView(publication: PublicationRecord, undoneBy: PublicationRecord | null): PublicationState {
  const { createdAt, startedAt, endedAt, error, status, undoes, written, failed } = publication
  const undone = undoneBy !== null && !cameToNothing(undoneBy)
  return {
    id: publication.id,
    country: publication.country,
    currency: publication.currency,
    status: statuses.parse(status),
    cancelAsked: publication.cancelAsked,
    undoes,
    undoneBy: undone ? undoneBy.id : null,
    canUndo: endedAt !== null && written > 0 && undoes === null && !undone,
    total: publication.total,
    written, failed,
    verified: publication.verified,
    writeCalls: publication.writeCalls,
    error: problemOf(error),
    createdBy: publication.createdBy,
    createdAt: createdAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
  }
}

function cameToNothing({ endedAt, written }: PublicationRecord): boolean {
  return endedAt !== null && written === 0
}
