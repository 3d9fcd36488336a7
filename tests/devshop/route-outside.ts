/**
 * A preload that puts the stand-in Shopify where the internet would be:
 * `DEVSHOP_URL=http://127.0.0.1:… node --import ./tests/devshop/route-outside.ts app/server.ts`.
 * Requests to `*.myshopify.com` and `admin.shopify.com` go to the stand-in; any other outside host is refused, loudly.
 * What the app itself answers with Shopify's addresses in it (redirects, preloads, who may frame it) is turned round
 * the same way. The app has no part in this and no branch for it.
 */
import { createRequire } from 'node:module'
import http from 'node:http'
import net from 'node:net'

const devshop = readAddress(process.env['DEVSHOP_URL'])
const nodeRequire = createRequire(import.meta.url)

function readAddress(text: string | undefined): URL {
  if (!text || !URL.canParse(text)) throw new Error('route-outside needs DEVSHOP_URL, the address of the stand-in Shopify')
  return new URL(text)
}

function isHere(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || host === '0.0.0.0' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function isShopify(host: string): boolean {
  return host.endsWith('.myshopify.com') || host === 'admin.shopify.com'
}

class UnplannedNetworkCall extends Error {
  constructor(where: string) {
    super(`Unplanned network call to ${where}: only the shop is stood in for`)
    this.name = 'UnplannedNetworkCall'
  }
}

function refuse(where: string): never {
  const error = new UnplannedNetworkCall(where)
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
  return realFetch(new URL(url.pathname + url.search, devshop), { method: request.method, headers, body, signal: request.signal })
}

// Whatever does not go through fetch still has to open a socket or look up a name.
const realConnect = net.Socket.prototype.connect
net.Socket.prototype.connect = function connect(this: net.Socket, ...args: Parameters<typeof realConnect>) {
  const host = hostIn(args)
  if (host !== null && !isHere(host)) refuse(host)
  return realConnect.apply(this, args)
} as typeof realConnect

function hostIn(args: unknown): string | null {
  if (!Array.isArray(args)) return null
  const [first, second]: unknown[] = args
  if (Array.isArray(first)) return hostIn(first)
  if (typeof first === 'object' && first !== null) {
    return 'path' in first && typeof first.path === 'string' ? null : 'host' in first && typeof first.host === 'string' ? first.host : null
  }
  return typeof first === 'number' && typeof second === 'string' ? second : null
}

const turnedRound = new Set(['link', 'location', 'content-security-policy'])

/** Shopify's own addresses as a browser on this machine must see them. */
function turnRound(name: string, value: string): string {
  const here = value
    .replaceAll('https://cdn.shopify.com/shopifycloud/app-bridge.js', `${devshop.origin}/app-bridge.js`)
    .replace(/https:\/\/admin\.shopify\.com\/store\//g, `${devshop.origin}/store/`)
  return name === 'content-security-policy' ? here.replace(/frame-ancestors (?!'none')/, `frame-ancestors ${devshop.origin} `) : here
}

const realSetHeader = http.ServerResponse.prototype.setHeader
http.ServerResponse.prototype.setHeader = function setHeader(this: http.ServerResponse, name, value) {
  const key = name.toLowerCase()
  return realSetHeader.call(this, name, turnedRound.has(key) && typeof value === 'string' ? turnRound(key, value) : value)
}
const realAppendHeader = http.ServerResponse.prototype.appendHeader
http.ServerResponse.prototype.appendHeader = function appendHeader(this: http.ServerResponse, name, value) {
  const key = name.toLowerCase()
  return realAppendHeader.call(this, name, turnedRound.has(key) && typeof value === 'string' ? turnRound(key, value) : value)
}

// CommonJS copies of the same modules are the same objects; this only makes sure they are loaded before the app is.
nodeRequire('node:https')
