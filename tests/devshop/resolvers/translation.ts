import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet, type UserError } from '../graphql/resolver-set.ts'
import type { TranslationRecord } from '../store/records.ts'
import { moment, type Store } from '../store/store.ts'
import { translatables, type Translatable } from '../store/translatable.ts'

const input = z.strictObject({
  key: z.string(),
  locale: z.string(),
  marketId: z.string().nullish(),
  translatableContentDigest: z.string(),
  value: z.string(),
})
type Input = z.infer<typeof input>

/** Shopify takes no more for one resource in one call. */
const mostKeys = 100

function keyOf({ resourceId, key, locale, marketId }: { resourceId: string; key: string; locale: string; marketId?: string | null | undefined }): string {
  return [resourceId, key, locale, marketId ?? ''].join('|')
}

function shown(store: Store, record: TranslationRecord, resource: Translatable | undefined) {
  const current = resource?.content.find(({ key }) => key === record.key)?.digest
  const market = record.marketId === null ? null : store.markets.get(record.marketId) ?? null
  return { ...record, market, outdated: current !== record.digest }
}

function faultOf(store: Store, resource: Translatable, given: Input, index: number): UserError | null {
  const wrong = (field: string, message: string, code: string) => userError(['translations', String(index), field], message, code)
  const content = resource.content.find(({ key }) => key === given.key)
  const locale = store.locales.find((known) => known.locale === given.locale)
  if (!content) return wrong('key', 'Key is not a valid translatable field', 'INVALID_KEY_FOR_MODEL')
  if (!locale || (locale.primary && !given.marketId)) {
    return wrong('locale', 'Locale is not a valid locale for the shop', 'INVALID_LOCALE_FOR_SHOP')
  }
  if (given.marketId && !store.markets.has(given.marketId)) {
    return wrong('marketId', 'The market does not exist', 'MARKET_DOES_NOT_EXIST')
  }
  if (content.digest === null || content.digest !== given.translatableContentDigest) {
    return wrong('translatableContentDigest', 'Translatable content hash is invalid', 'INVALID_TRANSLATABLE_CONTENT')
  }
  if (given.value.trim() === '') return wrong('value', "Value can't be blank", 'BLANK')
  if (given.key === 'handle' && !/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(given.value)) {
    return wrong('value', 'Value is invalid for a handle', 'INVALID_VALUE_FOR_HANDLE_TRANSLATION')
  }
  return null
}

export const translation: ResolverSet = {
  query: {
    translatableResource: takes({ resourceId: z.string() }, (_root, { resourceId }, { store }) => translatables(store).get(resourceId) ?? null),
    translatableResources: takes({ ...paging, resourceType: z.string() }, (_root, args, call) =>
      connection(
        [...translatables(call.store).values()].filter(({ type }) => type === args.resourceType),
        args,
        ({ resourceId }) => resourceId,
        call
      )
    ),
    translatableResourcesByIds: takes({ ...paging, resourceIds: z.array(z.string()) }, (_root, args, call) => {
      const known = translatables(call.store)
      return connection(args.resourceIds.flatMap((id) => known.get(id) ?? []), args, ({ resourceId }) => resourceId, call)
    }),
  },
  mutation: {
    // Taken whole or not at all, as far as is known.
    translationsRegister: takes({ resourceId: z.string(), translations: z.array(input) }, (_root, args, { store, now }) => {
      const refused = (userErrors: UserError[]) => ({ translations: [], userErrors })
      const resource = translatables(store).get(args.resourceId)
      if (!resource) return refused([userError(['resourceId'], 'Resource does not exist', 'RESOURCE_NOT_FOUND')])
      if (args.translations.length > mostKeys) {
        return refused([userError(['translations'], 'Too many translation keys for the resource', 'TOO_MANY_KEYS_FOR_RESOURCE')])
      }
      const faults = args.translations.flatMap((one, index) => faultOf(store, resource, one, index) ?? [])
      if (faults.length > 0) return refused(faults)
      const translations = args.translations.map(({ key, locale, marketId, value, translatableContentDigest }) => {
        const record: TranslationRecord = {
          resourceId: resource.resourceId, key, locale, marketId: marketId ?? null, value,
          digest: translatableContentDigest,
          updatedAt: moment(now()),
        }
        store.translations.set(keyOf(record), record)
        return shown(store, record, resource)
      })
      return { translations, userErrors: [] }
    }),
    translationsRemove: takes(
      {
        resourceId: z.string(),
        translationKeys: z.array(z.string()),
        locales: z.array(z.string()),
        marketIds: z.array(z.string()).optional(),
      },
      (_root, { resourceId, translationKeys, locales, marketIds }, { store }) => {
        const resource = translatables(store).get(resourceId)
        if (!resource) {
          return { translations: null, userErrors: [userError(['resourceId'], 'Resource does not exist', 'RESOURCE_NOT_FOUND')] }
        }
        const markets = marketIds === undefined ? [null] : marketIds
        const gone = translationKeys.flatMap((key) =>
          locales.flatMap((locale) =>
            markets.flatMap((marketId) => {
              const record = store.translations.get(keyOf({ resourceId, key, locale, marketId }))
              if (record) store.translations.delete(keyOf(record))
              return record ? [shown(store, record, resource)] : []
            })
          )
        )
        return { translations: gone, userErrors: [] }
      }
    ),
  },
  types: [
    objectType<Translatable>('TranslatableResource', {
      translatableContent: takes({ marketId: z.string().optional() }, (resource: Translatable, _args, { store }) => {
        const locale = store.locales.find(({ primary }) => primary)?.locale ?? 'en'
        return resource.content.map((one) => ({ ...one, locale }))
      }),
      translations: takes(
        { locale: z.string(), marketId: z.string().optional(), outdated: z.boolean().optional() },
        (resource: Translatable, { locale, marketId, outdated }, { store }) =>
          resource.content
            .flatMap(({ key }) => store.translations.get(keyOf({ resourceId: resource.resourceId, key, locale, marketId })) ?? [])
            .map((record) => shown(store, record, resource))
            .filter((one) => outdated === undefined || one.outdated === outdated)
      ),
    }),
  ],
}
