/**
 * A preload that puts the stand-in Shopify where the internet would be:
 * `DEVSHOP_URL=http://127.0.0.1:… node --import ./tests/devshop/route-outside.ts app/server.ts`.
 * Requests to `*.myshopify.com` and `admin.shopify.com` go to the stand-in; any other outside host is refused, loudly.
 * What the app itself answers with Shopify's addresses in it (redirects, preloads, who may frame it) is turned round
 * the same way. The app has no part in this and no branch for it.
 */
import http from 'node:http'
import net from 'node:net'

const devshop = readAddress(process.env['DEVSHOP_URL'])

function readAddress(text: string | undefined): URL {
  if (!text || !URL.canParse(text))
    throw new Error('route-outside needs DEVSHOP_URL, the address of the stand-in Shopify')
  return new URL(text)
}

function isHere(host: string): boolean {
  return (
    host === '' ||
    host === 'localhost' ||
    host === '::1' ||
    host === '[::1]' ||
    host === '0.0.0.0' ||
    /^127\.\d+\.\d+\.\d+$/.test(host)
  )
}

function isShopify(host: string): boolean {
  return host.endsWith('.myshopify.com') || host === 'admin.shopify.com'
}

class UnplannedNetworkCall extends Error {
  override readonly name = 'UnplannedNetworkCall'
}

function refuse(where: string): never {
  const error = new UnplannedNetworkCall(`Unplanned network call to ${where}: only the shop is stood in for`)
  process.stderr.write(`${error.stack ?? error.message}\n`)
  throw error
}

const realFetch = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  const url = new URL(request.url)
  if (isHere(url.hostname)) return realFetch(request)
  if (!isShopify(url.hostname)) return refuse(url.origin)
  const headers = new Headers(request.headers)
  headers.set('x-devshop-host', url.hostname)
  const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.arrayBuffer()
  return realFetch(new URL(url.pathname + url.search, devshop), {
    method: request.method,
    headers,
    body,
    signal: request.signal,
  })
}

type Method = (self: object, args: unknown[]) => unknown

/** Puts a method in the place of another, which it may still call. */
function replaceMethod(owner: object, name: string, make: (real: Method) => Method): void {
  const real: unknown = Reflect.get(owner, name)
  if (typeof real !== 'function') throw new Error(`this Node has no ${name} to stand in for`)
  const method = make((self, args) => Reflect.apply(real, self, args) as unknown)
  Reflect.set(owner, name, function (this: object, ...args: unknown[]) {
    return method(this, args)
  })
}

// Whatever does not go through fetch still has to open a socket, by way of this one function.
replaceMethod(net.Socket.prototype, 'connect', (connect) => (self, args) => {
  const host = hostIn(args)
  if (host !== null && !isHere(host)) refuse(host)
  return connect(self, args)
})

function hostIn([first, second]: unknown[]): string | null {
  if (Array.isArray(first)) return hostIn(first)
  if (typeof first === 'object' && first !== null) {
    const socketFile = 'path' in first && typeof first.path === 'string'
    return !socketFile && 'host' in first && typeof first.host === 'string' ? first.host : null
  }
  return typeof first === 'number' && typeof second === 'string' ? second : null
}

/** Shopify's own addresses in the app's answers, as a browser on this machine must see them. */
function turnedRound(name: string, value: unknown): unknown {
  const header = name.toLowerCase()
  if (typeof value !== 'string' || !['content-security-policy', 'link', 'location'].includes(header))
    return value
  const here = value
    .replaceAll('https://cdn.shopify.com/shopifycloud/app-bridge.js', `${devshop.origin}/app-bridge.js`)
    .replaceAll('https://admin.shopify.com/store/', `${devshop.origin}/store/`)
  return header === 'content-security-policy'
    ? here.replace(/frame-ancestors (?!'none')/, `frame-ancestors ${devshop.origin} `)
    : here
}

for (const name of ['setHeader', 'appendHeader']) {
  replaceMethod(
    http.ServerResponse.prototype,
    name,
    (write) =>
      (self, [header, value, ...rest]) =>
        write(self, [header, turnedRound(String(header), value), ...rest])
  )
}
replaceMethod(
  http.ServerResponse.prototype,
  'writeHead',
  (write) => (self, args) => write(self, args.map(turnedRoundAll))
)

/** `writeHead` may take its headers as an object or as a flat list. */
function turnedRoundAll(argument: unknown): unknown {
  if (Array.isArray(argument)) {
    return argument.map((value: unknown, index) =>
      index % 2 === 1 ? turnedRound(String(argument[index - 1]), value) : value
    )
  }
  if (typeof argument !== 'object' || argument === null) return argument
  return Object.fromEntries(Object.entries(argument).map(([name, value]) => [name, turnedRound(name, value)]))
}
