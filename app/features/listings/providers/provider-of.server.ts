import type { ListingProviderRecord } from '#app/data/listing-provider-repository.server.ts'
import { resealProviderKeys } from '#app/data/sealed-secrets.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { createSecretBox } from '#app/platform/secret-box.server.ts'
import type { ChatModel } from './chat-model.ts'
import { deepl } from './deepl.ts'
import { google } from './google.ts'
import { libreTranslate } from './libretranslate.ts'
import { openai } from './openai.ts'
import type { TranslationProvider } from './provider.ts'
import { providerSettingsSchema } from './provider-settings.ts'

const context = (shop: string, provider: string) => `listing-provider ${provider} ${shop}`

function secretBox() {
  const { ENCRYPTION_KEY, ENCRYPTION_KEYS_OLD } = environment()
  return createSecretBox(ENCRYPTION_KEY, ENCRYPTION_KEYS_OLD)
}

export function sealProviderKey(shop: string, provider: string, key: string): Uint8Array<ArrayBuffer> {
  return secretBox().seal(key, context(shop, provider))
}

/** Brings the kept keys of the services under the newest encryption key. */
export async function resealProviders(shop: string): Promise<void> {
  await resealProviderKeys(shop, (provider) => (sealed) => secretBox().renew(sealed, context(shop, provider)))
}

/** The service as it is set up; null where its settings or key can't be read, or a key is missing. */
export function providerOf(shop: string, record: ListingProviderRecord): TranslationProvider | null {
  const settings = providerSettingsSchema.safeParse(record.settings)
  if (!settings.success) return null
  const key = record.sealedKey === null ? null : secretBox().open(record.sealedKey, context(shop, record.provider))
  switch (settings.data.provider) {
    case 'deepl':
      return key === null ? null : deepl({ key })
    case 'google':
      return key === null ? null : google({ key })
    case 'openai':
      return openai({ address: settings.data.address, model: settings.data.model, key })
    case 'libretranslate':
      return libreTranslate({ address: settings.data.address, key })
  }
}

/** The shop's own language model; null where none is set up, whether or not it is the service that translates. */
export function chatModelOf(shop: string, records: readonly ListingProviderRecord[]): ChatModel | null {
  const record = records.find(({ provider }) => provider === 'openai')
  const settings = providerSettingsSchema.safeParse(record?.settings)
  if (record === undefined || !settings.success || settings.data.provider !== 'openai') return null
  const { address, model } = settings.data
  return { address, model, key: record.sealedKey === null ? null : secretBox().open(record.sealedKey, context(shop, record.provider)) }
}
