import { z } from 'zod'
import { packPrivateKeySchema } from '#shared/contract/selector-pack.ts'
import { accessScopes } from './access-scopes.ts'

const word = (meaning: string) => z.string({ error: `is missing: ${meaning}` }).min(1, `is empty: ${meaning}`)

const address = (meaning: string) =>
  word(meaning).refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    `is not an http or https address: ${meaning}`,
  )

const database = (meaning: string) =>
  word(meaning).regex(/^postgres(ql)?:\/\//, `must start with postgresql://: ${meaning}`)

const wholeNumber = (meaning: string, low: number, high: number, preset: number) => {
  const range = `must be a whole number from ${low} to ${high}: ${meaning}`
  return z
    .string()
    .regex(/^\d+$/, range)
    .transform(Number)
    .refine((value) => value >= low && value <= high, range)
    .default(preset)
}

const isKey = (text: string) => /^[A-Za-z0-9+/]{43}=$/.test(text)
const keyMeaning = '32 random bytes in base64 (openssl rand -base64 32)'

const list = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))

const packKey = z
  .string()
  .transform((text, context) => {
    const key = packPrivateKeySchema.safeParse(parsedJson(text))
    if (key.success) return key.data
    context.addIssue({ code: 'custom', message: 'must be the private key that node app/cli/selectors.ts --new-key made, as JSON' })
    return z.NEVER
  })

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const values = z.object({
  NODE_ENV: z.string().default('development'),
  DATABASE_URL: database('where PostgreSQL is, with the role landfall_app'),
  DATABASE_OWNER_URL: database('where PostgreSQL is, with the role that owns the tables').optional(),
  DATABASE_POOL: wholeNumber('connections a process may hold', 2, 200, 10),
  SHOPIFY_API_KEY: word('the client id of the app'),
  SHOPIFY_API_SECRET: word('the client secret of the app'),
  SHOPIFY_APP_URL: address('where Shopify opens the app').transform((text) => new URL(text).origin),
  SCOPES: list.transform((scopes) => (scopes.length === 0 ? [...accessScopes] : scopes)),
  ENCRYPTION_KEY: word(keyMeaning).refine(isKey, `must be ${keyMeaning}`),
  ENCRYPTION_KEYS_OLD: list.refine((keys) => keys.every(isKey), 'must be a list of keys that ENCRYPTION_KEY used to hold'),
  APP_BRIDGE_URL: address('where App Bridge is loaded from').default('https://cdn.shopify.com/shopifycloud/app-bridge.js'),
  ADMIN_FRAME_ORIGINS: list.refine(
    (origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    'must be a list of origins that may show the app in a frame, such as https://admin.example',
  ),
  SELECTOR_PACK: z.string().optional(),
  SELECTOR_PACK_KEY: packKey.optional(),
  KEEPA_URL: address('where Keepa answers').default('https://api.keepa.com'),
  FACTS_REFRESH: z.enum(['daily', 'off'], {
    error: 'must be daily or off: whether the worker looks at the official addresses for newer facts',
  }).default('daily'),
  PORT: wholeNumber('where the web process listens', 0, 65_535, 3000),
  WEB_PROCESSES: wholeNumber('web processes of npm run cluster', 1, 64, 2),
  WORKER_PROCESSES: wholeNumber('workers of npm run cluster', 1, 64, 2),
  METRICS_PORT: wholeNumber('where the process shows its metrics', 0, 65_535, -1).transform((port) => (port < 0 ? null : port)),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    error: 'must be one of fatal, error, warn, info, debug, trace, silent',
  }).default('info'),
})

/** The process's surroundings, checked. An empty variable counts as one that is not set. */
export const environmentSchema = z
  .record(z.string(), z.string().optional())
  .transform((source) => Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')))
  .pipe(values)
  .transform((env) => ({ ...env, DATABASE_OWNER_URL: env.DATABASE_OWNER_URL ?? env.DATABASE_URL }))

export type Environment = z.infer<typeof environmentSchema>

/** Says what is wrong with the surroundings, one sentence for each variable. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

/** Throws EnvironmentError when a variable is missing or wrong. */
export function parseEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environmentSchema.safeParse({ ...source })
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
  throw new EnvironmentError([...new Set(sentences)].join('\n'))
}
