import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { signPack } from '#app/features/extension-pairing/selector-pack.server.ts'
import { packAlgorithm, packKeySchema, packPrivateKeySchema, selectorPackSchema } from '#shared/contract/selector-pack.ts'
import { optionsOrUsage } from './read-options.ts'

const usage = `usage: node app/cli/selectors.ts --new-key FILE      makes a key pair; FILE gets the private key
           [--trust]                                     and has the next build of the extension trust it
       node app/cli/selectors.ts --sign PACK --key FILE  prints the signed pack`

const values = optionsOrUsage({ 'new-key': { type: 'string' }, sign: { type: 'string' }, key: { type: 'string' }, trust: { type: 'boolean' } }, usage)

if (values['new-key'] !== undefined) {
  const pair = await crypto.subtle.generateKey(packAlgorithm, true, ['sign', 'verify'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  writeFileSync(values['new-key'], JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey)), { mode: 0o600, flag: 'wx' })
  process.stdout.write(`${JSON.stringify({ kty, crv, x, y })}\n`)
  if (values.trust) {
    const known = new URL('../../extension/store/pack-keys.json', import.meta.url)
    const { keys } = z.object({ keys: z.array(packKeySchema) }).parse(JSON.parse(readFileSync(known, 'utf8')))
    writeFileSync(known, `${JSON.stringify({ keys: [...keys, { kty, crv, x, y }] }, null, 2)}\n`)
  }
  const build = values.trust ? 'extension/store/pack-keys.json has the public one' : 'Put the public key above into extension/store/pack-keys.json'
  process.stderr.write(`The private key is in ${values['new-key']}: keep it. ${build}; build the extension.\n`)
} else if (values.sign !== undefined && values.key !== undefined) {
  const pack = selectorPackSchema.safeParse(JSON.parse(readFileSync(values.sign, 'utf8')))
  if (!pack.success) {
    process.stderr.write(`${values.sign} is no selector pack: ${pack.error.issues[0]?.path.join('.') ?? ''} ${pack.error.issues[0]?.message ?? ''}\n`)
    process.exit(1)
  }
  const key = packPrivateKeySchema.parse(JSON.parse(readFileSync(values.key, 'utf8')))
  process.stdout.write(`${JSON.stringify(await signPack(pack.data, key))}\n`)
} else {
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}
