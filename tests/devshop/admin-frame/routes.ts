import { randomUUID } from 'node:crypto'
import { browserScript } from '../app-bridge/bundle.ts'
import { route, type Exchange, type Route } from '../http/exchange.ts'
import { launchQuery } from '../oauth/launch-query.ts'
import { frameStore, type World } from '../world.ts'
import { adminPage, elsewherePage } from './page.ts'
import { adminStyles } from './styles.ts'

const script = 'text/javascript; charset=utf-8'
const page = 'text/html; charset=utf-8'

/** The admin as far as an app sees it, at `/store/demo/apps/landfall/*`. The shop's and the app's own names lead there too. */
export async function adminFrameRoutes(world: World): Promise<Route[]> {
  const [bridge, frame] = await Promise.all([browserScript('app-bridge'), browserScript('admin-frame')])
  const home = `/store/${frameStore}/apps/${world.app.handle}`

  const open = async (call: Exchange, [store = '', app = '', path = '']: string[]) => {
    if (store !== frameStore || app !== world.app.handle) {
      const known =
        [frameStore, world.storeHandle].includes(store) && [world.app.handle, world.keys.apiKey].includes(app)
      return known
        ? call.redirect(`${home}${path}${call.url.search}`)
        : call.sendJson(404, { errors: `no app ${app} in a store ${store}` })
    }
    const query = await launchQuery(world.keys, {
      shop: world.shop,
      storeHandle: world.storeHandle,
      userId: world.userId,
      locale: world.locale,
      now: world.now(),
      sessionId: randomUUID().replaceAll('-', ''),
    })
    for (const [name, value] of call.url.searchParams) if (!query.has(name)) query.append(name, value)
    const source = new URL(path === '' ? '/' : path, world.appUrl())
    source.search = query.toString()
    call.send(
      200,
      page,
      adminPage({
        source: source.href,
        base: home,
        appOrigin: source.origin,
        appName: world.app.name,
        shopName: world.store.shop.name,
        locale: world.locale,
        countries: [...new Set([...world.store.markets.values()].flatMap((market) => market.countries))],
      })
    )
  }

  return [
    route('GET', /^\/$/, (call) => call.redirect(`${home}/app`)),
    route('GET', /^\/app-bridge\.js$/, (call) =>
      call.send(200, script, bridge, { 'access-control-allow-origin': '*' })
    ),
    route('GET', /^\/admin-frame\.js$/, (call) => call.send(200, script, frame)),
    route('GET', /^\/admin-frame\.css$/, (call) => call.send(200, 'text/css; charset=utf-8', adminStyles)),
    route('GET', /^\/favicon\.ico$/, (call) => call.send(204, 'image/x-icon', '')),
    route('GET', /^\/store\/([^/]+)\/apps\/([^/]+)(\/.*)?$/, open),
    route('GET', /^\/store\/[^/]+(\/.*)?$/, (call) =>
      call.send(200, page, elsewherePage(call.url.pathname, `${home}/app`))
    ),
  ]
}
