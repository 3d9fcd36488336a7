import { Session } from '@shopify/shopify-api'
import type { SessionStorage } from '@shopify/shopify-app-session-storage'
import type { ShopSession } from '@prisma/client'
import { withShop } from '#app/data/database.server.ts'
import { resealSessions } from '#app/data/sealed-secrets.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { createSecretBox, type SecretBox } from '#app/platform/secret-box.server.ts'
import { shopDomainSchema } from '#app/platform/shop-domain.ts'

const prefix = 'offline_'

/** The shop of an offline session's id, or null for any other id: Landfall keeps no online sessions. */
export function shopOfSession(id: string): string | null {
  if (!id.startsWith(prefix)) return null
  const shop = shopDomainSchema.safeParse(id.slice(prefix.length))
  return shop.success ? shop.data : null
}

/** Offline sessions in PostgreSQL, each under its shop, tokens sealed. */
export class ShopSessionStorage implements SessionStorage {
  readonly #box: () => SecretBox

  constructor(box: () => SecretBox = processSecretBox) {
    this.#box = box
  }

  async storeSession(session: Session): Promise<boolean> {
    const shop = shopOfSession(session.id)
    if (shop === null || shop !== session.shop || session.accessToken === undefined) return false
    const row = {
      state: session.state,
      isOnline: false,
      scope: session.scope ?? null,
      expires: session.expires ?? null,
      accessToken: this.#box().seal(session.accessToken, contextOf(shop, 'access')),
      refreshToken:
        session.refreshToken === undefined ? null : this.#box().seal(session.refreshToken, contextOf(shop, 'refresh')),
      refreshTokenExpires: session.refreshTokenExpires ?? null,
    }
    await withShop(shop, (db) =>
      db.shopSession.upsert({
        where: { shop_id: { shop, id: session.id } },
        create: { shop, id: session.id, ...row },
        update: row,
      }),
    )
    return true
  }

  async loadSession(id: string): Promise<Session | undefined> {
    const shop = shopOfSession(id)
    if (shop === null) return undefined
    const row = await withShop(shop, (db) => db.shopSession.findUnique({ where: { shop_id: { shop, id } } }))
    return row === null ? undefined : this.#sessionOf(row)
  }

  /** Brings the shop's tokens under the newest key. */
  async reseal(shop: string): Promise<void> {
    const box = this.#box()
    await resealSessions(shop, (sealed) => box.renew(sealed, contextOf(shop, 'access')), (sealed) => box.renew(sealed, contextOf(shop, 'refresh')))
  }

  async deleteSession(id: string): Promise<boolean> {
    return this.deleteSessions([id])
  }

  async deleteSessions(ids: string[]): Promise<boolean> {
    for (const id of ids) {
      const shop = shopOfSession(id)
      if (shop !== null) await withShop(shop, (db) => db.shopSession.deleteMany({ where: { shop, id } }))
    }
    return true
  }

  async findSessionsByShop(shop: string): Promise<Session[]> {
    const own = shopDomainSchema.safeParse(shop)
    if (!own.success) return []
    const rows = await withShop(own.data, (db) => db.shopSession.findMany({ where: { shop: own.data } }))
    return rows.map((row) => this.#sessionOf(row))
  }

  #sessionOf(row: ShopSession): Session {
    return new Session({
      id: row.id,
      shop: row.shop,
      state: row.state,
      isOnline: row.isOnline,
      accessToken: this.#box().open(row.accessToken, contextOf(row.shop, 'access')),
      ...(row.scope !== null && { scope: row.scope }),
      ...(row.expires !== null && { expires: row.expires }),
      ...(row.refreshToken !== null && {
        refreshToken: this.#box().open(row.refreshToken, contextOf(row.shop, 'refresh')),
      }),
      ...(row.refreshTokenExpires !== null && { refreshTokenExpires: row.refreshTokenExpires }),
    })
  }
}

function contextOf(shop: string, token: 'access' | 'refresh'): string {
  return `${shop} ${token} token`
}

let box: SecretBox | undefined

function processSecretBox(): SecretBox {
  box ??= createSecretBox(environment().ENCRYPTION_KEY, environment().ENCRYPTION_KEYS_OLD)
  return box
}
