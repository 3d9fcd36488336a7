import { z } from 'zod'

const claims = z.object({ dest: z.url() })

/**
 * The shop that a request's session token names, unverified: good for telling requests apart, for nothing else.
 * Null when there is no token or it can't be read.
 */
export function shopInToken(request: Request): string | null {
  const token = bearerToken(request) ?? new URL(request.url).searchParams.get('id_token')
  const body = token?.split('.')[1]
  if (body === undefined) return null
  try {
    const parsed = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
    return parsed.success ? new URL(parsed.data.dest).hostname : null
  } catch {
    return null
  }
}

/** What follows `Bearer` in the Authorization header, or null. */
export function bearerToken(request: Request): string | null {
  return /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
}
