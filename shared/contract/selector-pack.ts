import { z } from 'zod'

const selectorSchema = z.string().trim().min(1).max(600)

/** Where the readers of a site look for each field: newer places as data, without new code. */
export const selectorPackSchema = z.object({
  site: z.literal('amazon'),
  version: z.int().min(1),
  /** The day it was made. */
  issued: z.iso.date(),
  /** By field; those left out stay as the build has them. */
  selectors: z.record(z.string().regex(/^[a-zA-Z]{2,40}$/), z.union([selectorSchema, z.array(selectorSchema).min(1).max(80)])),
})
export type SelectorPack = z.infer<typeof selectorPackSchema>

/** A pack as it is handed over: its JSON as text, and the signature of exactly these bytes (ECDSA, P-256, SHA-256, base64). */
export const signedPackSchema = z.object({ pack: z.string().min(2).max(200_000), signature: z.base64().min(40).max(400) })
export type SignedPack = z.infer<typeof signedPackSchema>

/** A public key that packs may be signed with, as a JSON Web Key. */
export const packKeySchema = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() })
export type PackKey = z.infer<typeof packKeySchema>

/** The other half of such a key: who holds it can sign. */
export const packPrivateKeySchema = packKeySchema.extend({ d: z.string() })
export type PackPrivateKey = z.infer<typeof packPrivateKeySchema>

/** The app's answer to an extension that asks for newer places; null where the app has none to give. */
export const packResponseSchema = z.object({ pack: signedPackSchema.nullable() })

/** Not Ed25519: the oldest browser the extension runs in does not know it. */
export const packAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
