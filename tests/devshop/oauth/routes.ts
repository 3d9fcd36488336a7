import { route, type Exchange, type Route } from '../http/exchange.ts'
import type { World } from '../world.ts'
import { accessToken } from './access-token.ts'

async function bodyOf(call: Exchange): Promise<unknown> {
  const text = await call.text()
  return call.headers['content-type']?.includes('json')
    ? JSON.parse(text)
    : Object.fromEntries(new URLSearchParams(text))
}

export function oauthRoutes(world: World): Route[] {
  return [
    route('POST', /^\/admin\/oauth\/access_token$/, async (call) => {
      const { keys, store, locale, now, app } = world
      const { status, body } = await accessToken(await bodyOf(call), {
        keys,
        scopes: app.scopes,
        store,
        locale,
        now: now(),
      })
      call.sendJson(status, body)
    }),
  ]
}
