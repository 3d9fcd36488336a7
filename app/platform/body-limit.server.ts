import type { Request, RequestHandler, Response } from 'express'

/** How long a sender may go on after it was turned away: closing at once can lose the answer on the way. */
const lingerMs = 1_000

/** Answers 413 to a request whose body is longer than `limit` bytes, whether or not it says so beforehand. */
export function limitBody(limit: number): RequestHandler {
  return (request, response, next) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) return turnAway(request, response)
    let seen = 0
    // Paused first: a listener alone would start the flow before anybody else listens.
    request.pause()
    request.on('data', (chunk: Buffer) => {
      seen += chunk.length
      if (seen > limit && !response.headersSent) turnAway(request, response)
    })
    next()
  }
}

function turnAway(request: Request, response: Response): void {
  const { socket } = request
  response.set('Connection', 'close').status(413).end()
  request.resume()
  setTimeout(() => socket.destroy(), lingerMs).unref()
}
