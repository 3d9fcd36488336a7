import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { SignJWT, UnsecuredJWT } from 'jose'
import pg from 'pg'
import { z } from 'zod'
import { signIdToken } from '#tests/devshop/oauth/id-token.ts'
import { freshSecrets, startLandfall, type Landfall } from '#tests/run/landfall.ts'
import type { LandfallDatabase } from '#tests/run/landfall-database.ts'
import { builtEndpoints, fieldNames } from './endpoints.ts'
import { plantShop } from './shop-rows.ts'
import type { Arsenal } from './requests.ts'

export const otherShop = 'other.myshopify.com'
const apiKey = 'landfall-on-this-machine'

export interface AttackedLandfall {
  readonly landfall: Landfall
  readonly arsenal: Arsenal
  /** What names the rows of the shop that is not to be seen or changed. */
  readonly otherIds: ReadonlyMap<string, string>
  readonly owner: pg.Client
  stop(): Promise<void>
}

/** The built app and its worker with two shops in it: one that attacks, its catalogue read, and one that lies there. */
export async function attackedLandfall(database: LandfallDatabase, logFolder: string): Promise<AttackedLandfall> {
  const secrets = freshSecrets()
  const landfall = await startLandfall({ database, logFolder, secrets, devshop: { plan: 'enterprise' } })
  const { shop } = landfall.devshop
  const keys = { apiKey, apiSecret: secrets.apiSecret }
  const sign = (of = keys, forShop = shop, now = new Date()) => signIdToken(of, { shop: forShop, userId: 77, now })
  let token = await sign()
  const renewal = setInterval(() => void sign().then((next) => (token = next)), 15_000).unref()

  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const act = async (path: string) => {
    const answer = await fetch(`${landfall.appUrl}${path}`, { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'User-Agent': 'Mozilla/5.0 Chrome/142.0' } })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
    return answer.text()
  }
  await act('/app/catalogue/sync')
  const catalogueRead = async () => (await owner.query(`SELECT FROM tasks WHERE status IN ('queued', 'running')`)).rowCount === 0
  for (let waited = 0; waited < 300 && !(await catalogueRead()); waited += 1) await sleep(200)

  const code = z.object({ code: z.string() }).parse(JSON.parse(await act('/app/extension/code'))).code
  const paired = await fetch(`${landfall.appUrl}/api/extension/pair`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': '10.9.9.9' }, body: JSON.stringify({ code, extensionName: 'Attacker' }),
  })
  const { token: extensionToken } = z.object({ token: z.string() }).parse(await paired.json())
  const otherIds = await plantShop(owner, otherShop)

  const claims = { dest: `https://${otherShop}`, iss: `https://${otherShop}/admin`, aud: apiKey, sub: '77', exp: Math.floor(Date.now() / 1000) + 86_400, nbf: 1, iat: 1, jti: 'x', sid: 'x' }
  const own = await sign()
  const [head = '', , tail = ''] = own.split('.')
  const forgedSessionTokens = [
    await sign({ apiKey, apiSecret: 'another' }, otherShop), await sign({ apiKey: 'another', apiSecret: keys.apiSecret }, otherShop), await sign(keys, otherShop, new Date(Date.now() - 3_600_000)),
    new UnsecuredJWT(claims).encode(), await new SignJWT(claims).setProtectedHeader({ alg: 'HS512' }).sign(new TextEncoder().encode('x'.repeat(64))),
    `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${tail}`, `${own}x`, own.slice(0, -4), 'e30.e30.', '..', 'x', 'undefined', 'Bearer', 'a'.repeat(8_000),
  ]
  const extensionTokenOf = (of: string) => `lfx_${Buffer.from(of).toString('base64url')}.${randomBytes(32).toString('base64url')}`
  const forgedExtensionTokens = [extensionTokenOf(otherShop), extensionTokenOf(shop), extensionTokenOf('*'), extensionTokenOf("'; --"), `${extensionToken}x`, extensionToken.slice(0, -1), 'lfx_.', 'lfx_', 'x', own]
  const arsenal: Arsenal = {
    endpoints: builtEndpoints(), names: fieldNames(), apiSecret: secrets.apiSecret, shop, otherShop, sessionToken: () => token, extensionToken, forgedSessionTokens, forgedExtensionTokens,
  }
  return {
    landfall, arsenal, otherIds, owner,
    async stop() {
      clearInterval(renewal)
      await owner.end()
      await landfall.stop()
    },
  }
}
