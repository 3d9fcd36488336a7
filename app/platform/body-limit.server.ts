import type { Request, RequestHandler } from 'express'

/** How long a sender may go on after the answer: closing at once loses the answer on the way (serve-post.server.ts). */
const lingerMs = 1_000

/**
 * Answers 413 to a request whose body is longer than `limit` bytes, whether or not it says so beforehand. What nobody has
 * read of a body once it is answered is read to its end, or the next request on the connection would wait behind it for ever.
 */
export function limitBody(limit: number): RequestHandler {
  return (request, response, next) => {
    response.once('finish', () => {
      if (!request.complete) readOn(request)
    })
    const turnAway = () => response.status(413).end()
    if (Number(request.headers['content-length'] ?? 0) > limit) return void turnAway()
    let seen = 0
    // Paused first: a listener alone would start the flow before anybody else listens.
    request.pause()
    request.on('data', (chunk: Buffer) => {
      seen += chunk.length
      if (seen > limit && !response.headersSent) turnAway()
    })
    next()
  }
}

function readOn(request: Request): void {
  // Whoever listened may pause again, and nobody wants the rest.
  request.removeAllListeners('data')
  request.resume()
  setTimeout(() => {
    if (!request.complete) request.socket.destroy()
  }, lingerMs).unref()
}
