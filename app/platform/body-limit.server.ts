import type { RequestHandler } from 'express'

/** Answers 413 to a request whose body is longer than `limit` bytes, whether or not it says so beforehand. */
export function limitBody(limit: number): RequestHandler {
  return (request, response, next) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      response.set('Connection', 'close').status(413).end()
      return
    }
    let seen = 0
    // Paused first: a listener alone would start the flow before anybody else listens.
    request.pause()
    request.on('data', (chunk: Buffer) => {
      seen += chunk.length
      if (seen <= limit || response.headersSent) return
      response.once('finish', () => request.destroy())
      response.set('Connection', 'close').status(413).end()
    })
    next()
  }
}
