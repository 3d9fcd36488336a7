import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Encrypts under the newest key, opens what any known key closed. */
export interface SecretBox {
  /** `context` says what the secret is and whose; the same words open it again. */
  seal(plain: string, context: string): Uint8Array<ArrayBuffer>
  /** Throws SecretBoxError when the key is not known, or the bytes or their context are not what was sealed. */
  open(sealed: Uint8Array, context: string): string
  /** The same secret under the newest key; null where the bytes are under it already. Throws as `open` does. */
  renew(sealed: Uint8Array, context: string): Uint8Array<ArrayBuffer> | null
}

export class SecretBoxError extends Error {
  override readonly name = 'SecretBoxError'
}

const version = 1
const keyIdLength = 4
const ivLength = 12
const tagLength = 16
const headLength = 1 + keyIdLength + ivLength + tagLength

/** AES-256-GCM over version, key id, nonce, tag, text. Keys are 32 bytes in base64; the id is the start of a key's hash. */
export function createSecretBox(newest: string, older: readonly string[] = []): SecretBox {
  const current = keyOf(newest)
  const keys = new Map([...older.map(keyOf), current].map((key) => [key.id, key.bytes]))
  const box: SecretBox = {
    seal(plain, context) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', current.bytes, iv).setAAD(Buffer.from(context))
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      const head = [Buffer.of(version), Buffer.from(current.id, 'hex'), iv, cipher.getAuthTag()]
      return new Uint8Array(Buffer.concat([...head, text]))
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed)
      if (bytes.length < headLength || bytes[0] !== version) throw new SecretBoxError('These are not sealed bytes.')
      const key = keys.get(keyIdOf(bytes))
      if (key === undefined) throw new SecretBoxError(`The key ${keyIdOf(bytes)} is not among the known keys.`)
      const iv = bytes.subarray(1 + keyIdLength, 1 + keyIdLength + ivLength)
      const decipher = createDecipheriv('aes-256-gcm', key, iv)
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(headLength - tagLength, headLength))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(headLength)), decipher.final()]).toString('utf8')
      } catch {
        throw new SecretBoxError('The sealed bytes or their context were changed.')
      }
    },
    renew: (sealed, context) => (keyIdOf(Buffer.from(sealed)) === current.id ? null : box.seal(box.open(sealed, context), context)),
  }
  return box
}

function keyOf(base64: string): { id: string; bytes: Buffer } {
  const bytes = Buffer.from(base64, 'base64')
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, keyIdLength * 2), bytes }
}

function keyIdOf(sealed: Buffer): string {
  return sealed.subarray(1, 1 + keyIdLength).toString('hex')
}
