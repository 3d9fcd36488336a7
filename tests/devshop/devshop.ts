import { demoCatalogue } from './catalogue/demo-catalogue.ts'
import type { CatalogueProduct } from './catalogue/catalogue-product.ts'
import { demoShop } from './catalogue/demo-shop.ts'
import { adminFrameRoutes } from './admin-frame/routes.ts'
import { readAppToml } from './app-toml.ts'
import { checkout, type CheckoutInput, type CheckoutResult } from './checkout/checkout.ts'
import { controlRoutes } from './control/routes.ts'
import { Faults } from './faults.ts'
import { CostBucket } from './graphql/bucket.ts'
import { adminApiRoutes } from './graphql/routes.ts'
import type { Route } from './http/exchange.ts'
import { listen } from './http/server.ts'
import { oauthRoutes } from './oauth/routes.ts'
import { createOrder, type OrderInput } from './orders/create-order.ts'
import { RequestLog } from './request-log.ts'
import { loadStore, saveStore } from './store/state-file.ts'
import type { OrderRecord } from './store/order-records.ts'
import type { Plan } from './store/records.ts'
import type { Store } from './store/store.ts'
import { orderPayload } from './webhooks/payloads/order.ts'
import { Webhooks, type DeliveryReport } from './webhooks/webhooks.ts'
import { apiVersion, frameStore, type World } from './world.ts'

export interface DevshopOptions {
  /** 0 or absent: any free port. */
  port?: number
  /** Where the app listens, asked each time it is needed. */
  appUrl: () => string
  apiKey: string
  apiSecret: string
  shop?: string
  plan?: Plan
  /** The demo catalogue where absent. */
  catalogue?: CatalogueProduct[]
  /** The admin language of the staff member. */
  locale?: 'en' | 'zh-CN'
  /** Keeps the shop, its tokens included, from one run to the next. */
  stateFile?: string
  /** The app's configuration; the project's own `shopify.app.toml` where absent. */
  appToml?: string
  /** 1 is Shopify's own pace of webhook retries (four hours); a second stands for an hour where absent. */
  retryScale?: number
  now?: () => Date
}

export interface Devshop {
  url: string
  /** The page a person opens: the admin frame, showing the app at `path`. */
  adminUrl: (path?: string) => string
  shop: string
  store: Store
  requests: RequestLog
  faults: Faults
  bucket: CostBucket
  webhooks: Webhooks
  sendWebhook: (topic: string, payload: unknown) => Promise<DeliveryReport>
  createOrder: (input: OrderInput) => Promise<OrderRecord>
  /** What a buyer at the checkout is shown for shipping. */
  checkout: (input: CheckoutInput) => Promise<CheckoutResult>
  stop: () => Promise<void>
}

const staffMember = 902_541_635
const saveEveryMilliseconds = 2000

/** Starts a Shopify for one shop and one app on this machine. */
export async function startDevshop(options: DevshopOptions): Promise<Devshop> {
  const shop = options.shop ?? 'landfall-demo.myshopify.com'
  const plan = options.plan ?? 'basic'
  const now = options.now ?? (() => new Date())
  const { stateFile } = options
  const fresh = () => demoShop({ shop, plan, catalogue: options.catalogue ?? demoCatalogue(), now: now() })
  const store = (stateFile === undefined ? null : loadStore(stateFile)) ?? fresh()
  const { scopes, subscriptions, name, handle } = readAppToml(options.appToml)
  const keys = { apiKey: options.apiKey, apiSecret: options.apiSecret }
  const faults = new Faults()
  const requests = new RequestLog()
  const bucket = new CostBucket(plan)
  const webhooks = new Webhooks({
    store,
    faults,
    subscriptions,
    apiSecret: options.apiSecret,
    appUrl: options.appUrl,
    apiVersion,
    now,
    retryScale: options.retryScale ?? 1 / 3600,
  })
  const world: World = {
    store,
    keys,
    app: { name, handle, scopes },
    appUrl: options.appUrl,
    shop,
    storeHandle: shop.replace('.myshopify.com', ''),
    locale: options.locale ?? 'en',
    userId: staffMember,
    bucket,
    requests,
    faults,
    webhooks,
    now,
    url: '',
    reset: () => {
      // The app keeps its tokens: a reset shop is the same shop.
      Object.assign(store, fresh(), { tokens: store.tokens })
      requests.clear()
      faults.clear()
      return Promise.resolve()
    },
  }
  const routes = [
    ...oauthRoutes(world),
    ...(await adminApiRoutes(world)),
    ...controlRoutes(world),
    ...(await adminFrameRoutes(world)),
  ]
  let unsaved = true
  const noticed = routes.map(
    (route): Route =>
      route.method === 'GET'
        ? route
        : {
            ...route,
            handle: async (call, parameters) => {
              await route.handle(call, parameters)
              unsaved = true
            },
          }
  )
  const listening = await listen(noticed, options.port ?? 0, (error) => console.error('devshop:', error))
  world.url = listening.url
  const save = () => {
    if (stateFile !== undefined) saveStore(stateFile, store)
  }
  const saving =
    stateFile === undefined
      ? undefined
      : setInterval(() => {
          if (unsaved) save()
          unsaved = false
        }, saveEveryMilliseconds).unref()
  return {
    url: listening.url,
    adminUrl: (path = '/app') => `${listening.url}/store/${frameStore}/apps/${handle}${path}`,
    shop,
    store,
    requests,
    faults,
    bucket,
    webhooks,
    sendWebhook: (topic, payload) => webhooks.send(topic, payload),
    createOrder: async (input) => {
      const order = createOrder(store, input, now())
      await webhooks.send('orders/create', orderPayload(order, shop))
      return order
    },
    checkout: (input) => checkout(world, input),
    stop: async () => {
      clearInterval(saving)
      save()
      await listening.stop()
    },
  }
}

export type { CatalogueProduct, DeliveryReport, OrderInput, OrderRecord, Store }
