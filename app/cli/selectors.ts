import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { packAlgorithm, packKeySchema, selectorPackSchema } from '#shared/contract/selector-pack.ts'

const usage = `usage: node app/cli/selectors.ts --new-key FILE      makes a key pair; FILE gets the private key
       node app/cli/selectors.ts --sign PACK --key FILE  prints the signed pack`

const { values } = parseArgs({ options: { 'new-key': { type: 'string' }, sign: { type: 'string' }, key: { type: 'string' } } })

if (values['new-key'] !== undefined) {
  const pair = await crypto.subtle.generateKey(packAlgorithm, true, ['sign', 'verify'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  writeFileSync(values['new-key'], JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey)), { mode: 0o600, flag: 'wx' })
  process.stdout.write(`${JSON.stringify({ kty, crv, x, y })}\n`)
  process.stderr.write(`The private key is in ${values['new-key']}: keep it. Put the public key above into extension/store/pack-keys.json and build.\n`)
} else if (values.sign !== undefined && values.key !== undefined) {
  const pack = selectorPackSchema.safeParse(JSON.parse(readFileSync(values.sign, 'utf8')))
  if (!pack.success) {
    process.stderr.write(`${values.sign} is no selector pack: ${pack.error.issues[0]?.path.join('.') ?? ''} ${pack.error.issues[0]?.message ?? ''}\n`)
    process.exit(1)
  }
  const key = await crypto.subtle.importKey('jwk', packKeySchema.extend({ d: z.string() }).parse(JSON.parse(readFileSync(values.key, 'utf8'))), packAlgorithm, false, ['sign'])
  const text = JSON.stringify(pack.data)
  const proof = await crypto.subtle.sign(packAlgorithm, key, new TextEncoder().encode(text))
  process.stdout.write(`${JSON.stringify({ pack: text, signature: Buffer.from(proof).toString('base64') })}\n`)
} else {
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}
