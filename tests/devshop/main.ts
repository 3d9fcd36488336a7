import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { optionsOrUsage } from '#app/cli/read-options.ts'
import { generatedCatalogue } from './catalogue/generated-catalogue.ts'
import { readProductCsv } from './catalogue/read-product-csv.ts'
import { startDevshop, type CatalogueProduct, type DevshopOptions } from './devshop.ts'

const usage = `Runs the stand-in Shopify: node tests/devshop/main.ts
  --port N            where to listen (any free port)          DEVSHOP_PORT
  --app-url URL       where the app listens                    SHOPIFY_APP_URL
  --shop DOMAIN       landfall-demo.myshopify.com              DEVSHOP_SHOP
  --plan NAME         basic, standard, advanced, plus, enterprise DEVSHOP_PLAN
  --catalogue FILE    a Shopify product CSV; or generated:N    DEVSHOP_CATALOGUE
  --locale LOCALE     en or zh-CN                              DEVSHOP_LOCALE
  --state FILE        keeps the shop between runs              DEVSHOP_STATE
The app's keys are taken from SHOPIFY_API_KEY and SHOPIFY_API_SECRET. Prints its address as one line of JSON when it listens.`

const text = { type: 'string' } as const
const values = optionsOrUsage(
  { port: text, 'app-url': text, shop: text, plan: text, catalogue: text, locale: text, state: text, help: { type: 'boolean' } },
  usage,
)

const settings = z.object({
  port: z.coerce.number().int().min(0).max(65_535).default(0),
  appUrl: z.url(),
  apiKey: z.string().min(1),
  apiSecret: z.string().min(1),
  shop: z
    .string()
    .regex(/^[a-z0-9-]+\.myshopify\.com$/)
    .optional(),
  plan: z.enum(['basic', 'standard', 'advanced', 'plus', 'enterprise']).optional(),
  catalogue: z.string().optional(),
  locale: z.enum(['en', 'zh-CN']).optional(),
  state: z.string().optional(),
})

function catalogueFrom(source: string): CatalogueProduct[] {
  const size = /^generated:(\d+)$/.exec(source)?.[1]
  return size === undefined ? readProductCsv(readFileSync(source, 'utf8')) : generatedCatalogue(Number(size))
}

if (values.help) {
  process.stdout.write(`${usage}\n`)
  process.exit(0)
}

const { env } = process
const given = settings.safeParse({
  port: values.port ?? env['DEVSHOP_PORT'],
  appUrl: values['app-url'] ?? env['SHOPIFY_APP_URL'],
  apiKey: env['SHOPIFY_API_KEY'],
  apiSecret: env['SHOPIFY_API_SECRET'],
  shop: values.shop ?? env['DEVSHOP_SHOP'],
  plan: values.plan ?? env['DEVSHOP_PLAN'],
  catalogue: values.catalogue ?? env['DEVSHOP_CATALOGUE'],
  locale: values.locale ?? env['DEVSHOP_LOCALE'],
  state: values.state ?? env['DEVSHOP_STATE'],
})
if (!given.success) {
  process.stderr.write(
    `${given.error.issues
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('\n')}\n\n${usage}\n`
  )
  process.exit(2)
}

const { appUrl, catalogue, state, port, apiKey, apiSecret, shop, plan, locale } = given.data
const options: DevshopOptions = {
  port,
  apiKey,
  apiSecret,
  appUrl: () => appUrl,
  ...(shop !== undefined && { shop }),
  ...(plan !== undefined && { plan }),
  ...(locale !== undefined && { locale }),
  ...(catalogue !== undefined && { catalogue: catalogueFrom(catalogue) }),
  ...(state !== undefined && { stateFile: state }),
}
const devshop = await startDevshop(options)
process.stdout.write(
  `${JSON.stringify({ url: devshop.url, adminUrl: devshop.adminUrl(), shop: devshop.shop })}\n`
)

const stop = () => {
  void devshop.stop().then(() => process.exit(0))
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
