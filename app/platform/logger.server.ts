import { pino } from 'pino'
import { logLevel } from './env.server.ts'

/** Names under which a secret could reach the log, at any of the first three levels. */
const secretNames = [
  'accessToken',
  'access_token',
  'refreshToken',
  'refresh_token',
  'authorization',
  'cookie',
  'id_token',
  'sessionToken',
  'token',
  'secret',
  'password',
  'client_secret',
  'connectionString',
]

/** Structured logs on standard output; fields that may hold a secret are replaced. */
export const logger = pino({
  level: logLevel(),
  base: { process: process.pid },
  redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
  serializers: { error: pino.stdSerializers.err, err: pino.stdSerializers.err },
})

/** Shortens a message that may quote a request: tokens in it are replaced, and it is cut at 500 characters. */
export function safeMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text
    .replace(/\b(eyJ[\w-]+\.[\w-]+\.[\w-]+|shp[a-z]{2,4}_\w+|lfx_[\w.-]+)/g, '[secret]')
    .replace(/(postgres(?:ql)?:\/\/[^:@/\s]+:)[^@\s]+@/g, '$1[secret]@')
    .slice(0, 500)
}
