import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { TokenRecord } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { userOfIdToken, type AppKeys } from './id-token.ts'

/** https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/token-exchange and /offline-access-tokens */
const offlineSeconds = 3600
const refreshSeconds = 90 * 24 * 3600
const onlineSeconds = 24 * 3600

const offlineType = 'urn:shopify:params:oauth:token-type:offline-access-token'
const onlineType = 'urn:shopify:params:oauth:token-type:online-access-token'

const client = { client_id: z.string(), client_secret: z.string() }
const requestShape = z.discriminatedUnion('grant_type', [
  z.object({
    ...client,
    grant_type: z.literal('urn:ietf:params:oauth:grant-type:token-exchange'),
    subject_token: z.string(),
    subject_token_type: z.enum(['urn:ietf:params:oauth:token-type:id_token', offlineType]),
    requested_token_type: z.enum([offlineType, onlineType]).default(offlineType),
    expiring: z.union([z.literal('0'), z.literal('1')]).default('0'),
  }),
  z.object({ ...client, grant_type: z.literal('refresh_token'), refresh_token: z.string() }),
])

export interface OAuthAnswer {
  status: number
  body: Record<string, unknown>
}

export interface OAuthWorld {
  keys: AppKeys
  scopes: string[]
  store: Store
  locale: string
  now: Date
}

/** `POST /admin/oauth/access_token`: token exchange and refresh, as Shopify's own endpoint answers them. */
export async function accessToken(body: unknown, world: OAuthWorld): Promise<OAuthAnswer> {
  const read = requestShape.safeParse(body)
  if (!read.success)
    return refused(
      'unsupported_grant_type',
      read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    )
  const request = read.data
  if (request.client_id !== world.keys.apiKey || request.client_secret !== world.keys.apiSecret) {
    return refused('invalid_client', 'The client_id or client_secret is not that of an installed app.', 401)
  }
  if (request.grant_type === 'refresh_token') return refresh(request.refresh_token, world)
  const { store, keys, now } = world
  if (request.subject_token_type === offlineType) {
    const old = store.tokens.find(
      (token) =>
        token.accessToken === request.subject_token && token.kind === 'offline' && token.expiresAt === null
    )
    return old ? offline(world, true) : invalidSubject()
  }
  const userId = await userOfIdToken(keys, {
    token: request.subject_token,
    shop: store.shop.myshopifyDomain,
    now,
  })
  if (userId === null) return invalidSubject()
  return request.requested_token_type === onlineType
    ? online(world, userId)
    : offline(world, request.expiring === '1')
}

function refused(error: string, description: string, status = 400): OAuthAnswer {
  return { status, body: { error, error_description: description } }
}

function invalidSubject(): OAuthAnswer {
  return refused(
    'invalid_subject_token',
    'The subject token is expired, not for this app or shop, or not signed with its secret.'
  )
}

function secret(prefix: string): string {
  return prefix + randomBytes(16).toString('hex')
}

/** A token that never expires is one per shop: asked again, the same one comes back. */
function offline({ store, scopes, now }: OAuthWorld, expiring: boolean): OAuthAnswer {
  const lasting = store.tokens.find((token) => token.kind === 'offline' && token.expiresAt === null)
  const kept = expiring ? undefined : lasting
  const at = now.getTime()
  const token: TokenRecord = kept ?? {
    accessToken: secret('shpat_'),
    kind: 'offline',
    scopes,
    userId: null,
    expiresAt: expiring ? at + offlineSeconds * 1000 : null,
    refreshToken: expiring ? secret('shprt_') : null,
    refreshExpiresAt: expiring ? at + refreshSeconds * 1000 : null,
  }
  if (!kept) store.tokens.push(token)
  return {
    status: 200,
    body: {
      access_token: token.accessToken,
      scope: scopes.join(','),
      ...(expiring && {
        expires_in: offlineSeconds,
        refresh_token: token.refreshToken,
        refresh_token_expires_in: refreshSeconds,
      }),
    },
  }
}

/** A refresh token works once; the access token it came with keeps its own hour. */
function refresh(refreshToken: string, world: OAuthWorld): OAuthAnswer {
  const at = world.now.getTime()
  const old = world.store.tokens.find(
    (token) => token.refreshToken === refreshToken && (token.refreshExpiresAt ?? 0) > at
  )
  if (!old) return refused('invalid_request', 'This request requires an active refresh_token')
  old.refreshToken = null
  return offline(world, true)
}

function online({ store, scopes, locale, now }: OAuthWorld, userId: number): OAuthAnswer {
  const token: TokenRecord = {
    accessToken: secret('shpua_'),
    kind: 'online',
    scopes,
    userId,
    expiresAt: now.getTime() + onlineSeconds * 1000,
    refreshToken: null,
    refreshExpiresAt: null,
  }
  store.tokens.push(token)
  return {
    status: 200,
    body: {
      access_token: token.accessToken,
      scope: scopes.join(','),
      expires_in: onlineSeconds,
      associated_user_scope: scopes.join(','),
      associated_user: {
        id: userId,
        first_name: 'Lin',
        last_name: 'Yue',
        email: store.shop.email,
        account_owner: true,
        locale,
        collaborator: false,
        email_verified: true,
      },
    },
  }
}

export function tokenFor(store: Store, accessTokenText: string | undefined, now: Date): TokenRecord | null {
  const token = store.tokens.find((candidate) => candidate.accessToken === accessTokenText)
  return token && (token.expiresAt === null || token.expiresAt > now.getTime()) ? token : null
}
