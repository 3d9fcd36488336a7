import { z } from 'zod'
import { providerNames } from './provider.ts'

/** A host that anybody on the internet could reach: a server must not be sent to its own neighbours. */
function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  const named = /^(?=.{4,253}$)(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(hostname)
  return protocol === 'https:' && named && username === '' && password === '' && !/\.(?:local|internal|localhost|lan|home|corp)$/i.test(hostname)
}

const address = z.string().trim().max(300).refine(isPublicAddress, 'provider-address-wrong')
// What the merchant's contract says; nothing is assumed where it is not given.
const price = z.object({ minor: z.int().min(0).max(1_000_000_00), currency: z.string().regex(/^[A-Z]{3}$/) }).nullable()

/** What a merchant says of a service, the key apart. `pricePerMillion`: of a million characters, in minor units. */
export const providerSettingsSchema = z.discriminatedUnion('provider', [
  z.object({ provider: z.literal('deepl'), pricePerMillion: price.default(null) }),
  z.object({ provider: z.literal('google'), pricePerMillion: price.default(null) }),
  z.object({ provider: z.literal('openai'), address, model: z.string().trim().min(1, 'provider-model-missing').max(100), pricePerMillion: price.default(null) }),
  z.object({ provider: z.literal('libretranslate'), address, pricePerMillion: price.default(null) }),
])
export type ProviderSettings = z.infer<typeof providerSettingsSchema>

export const providerNameSchema = z.enum(providerNames)
