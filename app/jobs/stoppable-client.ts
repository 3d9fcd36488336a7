import type { AdminClient } from '#app/shopify/admin-client.server.ts'

/** A client that makes no further call once `signal` is aborted: between two calls is a safe point to stop. */
export function stoppableClient(client: AdminClient, signal: AbortSignal): AdminClient {
  return {
    run(document, variables) {
      signal.throwIfAborted()
      return client.run(document, variables)
    },
  }
}
