import { createServer } from 'node:http'
import { environment } from '#app/platform/env.server.ts'
import { timeRequest } from '#app/platform/request.server.ts'
import { servePost } from '#app/platform/serve-post.server.ts'
import { isSigned } from '#app/shopify/webhook-signature.ts'

/**
 * Loaded into the web process of the inbox's bench: a second way into the same process, which reads a webhook as the
 * inbox does, holds its signature against the whole body, answers 200 and keeps nothing.
 */
const serve = servePost(8 * 1024 * 1024, (body, header) => {
  const good = isSigned(body, header('x-shopify-hmac-sha256') ?? '', environment().SHOPIFY_API_SECRET)
  return Promise.resolve({ status: good ? 200 : 401, json: null })
})

createServer((request, response) => {
  timeRequest(request, response)
  serve(request, response)
}).listen(Number(process.env['BENCH_SIGNATURE_PORT']), '127.0.0.1').unref()
