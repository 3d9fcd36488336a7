import { useFetcher } from '@remix-run/react'
import { useRunning } from '#app/components/use-running.ts'
import type { PublicationState } from './publishing.ts'

/** A publication as it goes on; when it ends the page reads its lines again. */
export function usePublication(loaded: PublicationState): PublicationState {
  const fetcher = useFetcher<PublicationState>({ key: `publication-${loaded.id}` })
  return useRunning<PublicationState>(fetcher, `/app/publications/${loaded.id}/state`, loaded) ?? loaded
}
