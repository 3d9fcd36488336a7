import type { AdminClient } from './admin-client.server.ts'
import { RegisterTranslationsDocument, RemoveTranslationsDocument } from './generated/operations.ts'
import { readContents, readTranslations, type Held, type TranslationPlace } from './read-translations.server.ts'

/** What shall stand at one place, and what it was made from. */
export interface TranslationWish extends TranslationPlace {
  /** Null takes the translation away. */
  readonly value: string | null
  /** What stood there when the wish was made; null: nothing. Anything else found there now was changed elsewhere. */
  readonly before: string | null
  /** Digest of the source text that the value translates. */
  readonly digest: string
}

export interface TranslationOutcome {
  readonly place: TranslationPlace
  readonly state: 'verified' | 'failed'
  readonly error?: { readonly code: string; readonly params: Readonly<Record<string, string>> }
  /** What stands there, where that was not expected; null: nothing. */
  readonly found?: string | null
}

/** What one step settled; `writeCalls` counts mutations it sent. Answer false to stop before the next. */
export type TranslationStep = (outcomes: readonly TranslationOutcome[], writeCalls: number) => Promise<boolean>

/** Shopify takes no more translations of one resource in one call. */
const mostInOneCall = 100
const resourcesAtOnce = 100

/**
 * Brings translations to Shopify and reads them back. What already stands there costs no write; what somebody changed
 * elsewhere since the wish was made is left alone (`translation-changed-elsewhere`), and so is what translates a source
 * that has changed (`source-changed`). Other failures: `resource-gone`, `translation-refused`, `translation-differs`.
 * Safe to run again after a crash at any point. Throws what the client throws.
 */
export async function publishTranslations(
  client: AdminClient, wishes: readonly TranslationWish[], step: TranslationStep,
): Promise<void> {
  const resources = [...Map.groupBy(wishes, ({ resourceId }) => resourceId).values()]
  for (let start = 0; start < resources.length; start += resourcesAtOnce) {
    if (!(await publishSome(client, resources.slice(start, start + resourcesAtOnce).flat(), step))) return
  }
}

async function publishSome(client: AdminClient, wishes: readonly TranslationWish[], step: TranslationStep): Promise<boolean> {
  const held = await readTranslations(client, wishes)
  const contents = await readContents(client, [...new Set(wishes.map(({ resourceId }) => resourceId))])
  const digest = ({ resourceId, key }: TranslationPlace) =>
    contents.get(resourceId)?.find((content) => content.key === key)?.digest ?? null
  const settled: TranslationOutcome[] = []
  const open: TranslationWish[] = []
  for (const wish of wishes) {
    const outcome = beforeWriting(wish, held.of(wish), contents.has(wish.resourceId), digest(wish))
    if (outcome === null) open.push(wish)
    else settled.push(outcome)
  }
  if (!(await step(settled, 0))) return false
  const written: TranslationWish[] = []
  let wanted = true
  const queue = batchesOf(open)
  for (let batch = queue.shift(); batch !== undefined && wanted; batch = queue.shift()) {
    const { taken, refused, left } = await writeBatch(client, batch)
    written.push(...taken)
    if (left.length > 0) queue.unshift(left)
    wanted = await step(refused, 1)
  }
  if (written.length === 0) return wanted
  const now = await readTranslations(client, written)
  return (await step(written.map((wish) => afterWriting(wish, now.of(wish))), 0)) && wanted
}

function beforeWriting(wish: TranslationWish, held: Held | null, exists: boolean, digest: string | null): TranslationOutcome | null {
  if (!exists) return failed(wish, 'resource-gone')
  const now = held?.value ?? null
  if (same(now, wish.value) && !(held?.outdated ?? false)) return { place: wish, state: 'verified' }
  if (!same(now, wish.before) && !same(now, wish.value)) {
    return { ...failed(wish, 'translation-changed-elsewhere', { expected: shown(wish.before), found: shown(now) }), found: now }
  }
  return wish.value !== null && digest !== wish.digest ? failed(wish, 'source-changed') : null
}

function afterWriting(wish: TranslationWish, held: Held | null): TranslationOutcome {
  const now = held?.value ?? null
  return same(now, wish.value) ? { place: wish, state: 'verified' } : failed(wish, 'translation-differs', { found: shown(now) })
}

/** Shopify trims what it stores. */
function same(one: string | null, other: string | null): boolean {
  return (one?.trim() ?? null) === (other?.trim() ?? null)
}

function shown(text: string | null): string {
  return text === null ? '–' : text.slice(0, 200)
}

function failed(place: TranslationPlace, code: string, params: Readonly<Record<string, string>> = {}): TranslationOutcome {
  return { place, state: 'failed', error: { code, params } }
}

/** One call sets up to 100 texts of one resource in any languages and markets, or takes texts away from one place. */
function batchesOf(wishes: readonly TranslationWish[]): TranslationWish[][] {
  const groups = Map.groupBy(wishes, ({ resourceId, value, locale, marketId }) =>
    value === null ? `${resourceId}|${locale}|${marketId ?? ''}` : resourceId)
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / mostInOneCall) }, (_, index) =>
      group.slice(index * mostInOneCall, (index + 1) * mostInOneCall)))
}

interface Written {
  readonly taken: TranslationWish[]
  readonly refused: TranslationOutcome[]
  /** Not at fault, but of a call that was refused for others' sake: to be sent again. */
  readonly left: TranslationWish[]
}

async function writeBatch(client: AdminClient, batch: TranslationWish[]): Promise<Written> {
  const errors = batch[0]?.value === null ? await remove(client, batch) : await register(client, batch)
  const [first] = errors
  if (first === undefined) return { taken: batch, refused: [], left: [] }
  const blamed = batch.map((_, index) => errors.find(({ field }) => Number(field?.[1] ?? NaN) === index))
  const nobody = blamed.every((error) => error === undefined)
  const refused = batch.flatMap((wish, index) => {
    const error = nobody ? first : blamed[index]
    if (error === undefined) return []
    const { code, message } = error
    if (code === 'INVALID_TRANSLATABLE_CONTENT') return [failed(wish, 'source-changed')]
    return [failed(wish, 'translation-refused', { message, code: code ?? '' })]
  })
  return { taken: [], refused, left: nobody ? [] : batch.filter((_, index) => blamed[index] === undefined) }
}

interface UserError {
  readonly field?: readonly string[] | null
  readonly message: string
  readonly code?: string | null
}

async function register(client: AdminClient, batch: readonly TranslationWish[]): Promise<readonly UserError[]> {
  const { translationsRegister } = await client.run(RegisterTranslationsDocument, {
    resourceId: batch[0]?.resourceId ?? '',
    translations: batch.map(({ key, locale, marketId, value, digest }) => ({
      key, locale, value: value ?? '', translatableContentDigest: digest, ...(marketId === null ? {} : { marketId }),
    })),
  })
  return translationsRegister?.userErrors ?? []
}

async function remove(client: AdminClient, batch: readonly TranslationWish[]): Promise<readonly UserError[]> {
  const [first] = batch
  if (first === undefined) return []
  const { translationsRemove } = await client.run(RemoveTranslationsDocument, {
    resourceId: first.resourceId,
    keys: batch.map(({ key }) => key),
    locales: [first.locale],
    ...(first.marketId === null ? {} : { marketIds: [first.marketId] }),
  })
  return translationsRemove?.userErrors ?? []
}
