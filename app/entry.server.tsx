import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import type { EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { closeDatabase } from '#app/data/database.server.ts'
import { carrierPath, serveCarrier } from '#app/features/shipping/carrier/carrier-endpoint.server.ts'
import { flushRequests } from '#app/features/shipping/carrier/record-request.server.ts'
import { stopPricing } from '#app/features/prices/ask-pricing.server.ts'
import { serveWebhook, webhookPath } from '#app/jobs/inbox/webhook-endpoint.server.ts'
import { registerShop } from '#app/jobs/register-shop.server.ts'
import { stopQueue } from '#app/jobs/queue.server.ts'
import { loadLanguage } from '#app/platform/i18n/bundles.ts'
import { languages } from '#app/platform/i18n/languages.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { addDocumentHeaders } from '#app/shopify/document-headers.server.ts'
import { onShopOpened } from '#app/shopify/shopify-app.server.ts'
import { shippedIndex } from '#shared/classify/titles/shipped-index.ts'

onShopOpened(registerShop)
await Promise.all(languages.map(loadLanguage))
// Takes most of a second, for which a checkout would wait if it were built at the first suggestion.
shippedIndex()

/** How long a document may stream before what is left of it is given up. */
export const streamTimeout = 10_000

/** What app/server.ts answers before Remix, by its address: a checkout waits for one, a flood of events for the other. */
export const machineDoors = { [carrierPath]: serveCarrier, [webhookPath]: serveWebhook }

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  addDocumentHeaders(request, headers)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const wholeFirst = isbot(request.headers.get('user-agent') ?? '')
  return new Promise<Response>((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      [wholeFirst ? 'onAllReady' : 'onShellReady']() {
        const body = new PassThrough()
        pipe(body)
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }))
      },
      onShellError: reject,
      onError(error) {
        failed = true
        logger.error({ reason: safeMessage(error), stack: stackOf(error) }, 'drawing a document failed')
      },
    })
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

/** Remix hands every unexpected error of a loader or action to this. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const { pathname } = new URL(request.url)
  logger.error({ method: request.method, path: pathname, reason: safeMessage(error), stack: stackOf(error) }, 'request failed')
}

/** app/server.ts calls this when it ends: what the bundle opened, the bundle closes. */
export async function shutdown(): Promise<void> {
  await stopPricing()
  await flushRequests()
  await stopQueue()
  await closeDatabase()
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack?.split('\n').slice(1, 12).join('\n') : undefined
}
