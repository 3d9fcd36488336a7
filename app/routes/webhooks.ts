import type { ActionFunctionArgs } from '@remix-run/node'
import { webhookBodyLimit, webhookResponse } from '#app/jobs/inbox/webhook-endpoint.server.ts'
import { readBody } from '#app/platform/read-body.server.ts'

/** Every webhook. app/server.ts answers it before Remix; this is for other servers. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readBody(request, webhookBodyLimit)
  if (body === null) return new Response(null, { status: 413 })
  const { status } = await webhookResponse(body, (name) => request.headers.get(name))
  return new Response(null, { status })
}
