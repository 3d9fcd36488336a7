import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const preload = fileURLToPath(new URL('./route-outside.ts', import.meta.url))
const seen: { path: string; host: string | undefined; body: string }[] = []
let devshopUrl: string
let stop: () => Promise<void>

beforeAll(async () => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      seen.push({
        path: request.url ?? '',
        host: request.headers['x-devshop-host']?.toString(),
        body: Buffer.concat(chunks).toString(),
      })
      response.end('from the stand-in')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  devshopUrl = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
  stop = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
})
afterAll(() => stop())

interface Ran {
  stdout: string
  stderr: string
  code: number
}

/** Runs a script as the app is run, with the preload and nothing else of ours. */
function run(script: string, env: Record<string, string> = { DEVSHOP_URL: devshopUrl }): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', preload, '--input-type=module', '-e', script],
      { env: { ...process.env, DEVSHOP_URL: '', ...env } },
      (error, stdout, stderr) => {
        resolve({ stdout: stdout.trim(), stderr, code: typeof error?.code === 'number' ? error.code : 0 })
      }
    )
  })
}

test("a request to the shop's address reaches the stand-in, path, body and all", async () => {
  const { stdout } = await run(`
    const answer = await fetch('https://landfall-demo.myshopify.com/admin/x?y=1', { method: 'POST', body: 'hello' })
    console.log(await answer.text())`)
  expect(stdout).toBe('from the stand-in')
  expect(seen.at(-1)).toEqual({ path: '/admin/x?y=1', host: 'landfall-demo.myshopify.com', body: 'hello' })
})

test('the fetch that the real library takes when it is loaded is the routed one', async () => {
  const { stdout, stderr } = await run(`
    await import('@shopify/shopify-api/adapters/node')
    const { abstractFetch } = await import('@shopify/shopify-api/runtime')
    console.log(await (await abstractFetch('https://landfall-demo.myshopify.com/admin/oauth/access_token', { method: 'POST', body: '{}' })).text())`)
  expect(stderr).toBe('')
  expect(stdout).toBe('from the stand-in')
})

test.each([
  ['fetch', `await fetch('https://example.com/').catch(error => console.log(error.name))`],
  [
    'https.get',
    `const { get } = await import('node:https'); try { get('https://example.com/').on('error', error => console.log(error.name)) } catch (error) { console.log(error.name) }`,
  ],
  [
    'net.connect',
    `const { connect } = await import('node:net'); try { connect(443, 'example.com') } catch (error) { console.log(error.name) }`,
  ],
  [
    'an address by number',
    `const { connect } = await import('node:net'); try { connect({ port: 443, host: '203.0.113.1' }) } catch (error) { console.log(error.name) }`,
  ],
  [
    'a host that only looks like the shop',
    `await fetch('https://myshopify.com.example.com/').catch(error => console.log(error.name))`,
  ],
])('%s to anywhere else is refused, loudly', async (_what, script) => {
  const { stdout, stderr } = await run(script)
  expect(stdout).toBe('UnplannedNetworkCall')
  expect(stderr).toContain('Unplanned network call to ')
})

test('this machine stays reachable', async () => {
  const { stdout } = await run(`
    const { createServer, get } = await import('node:http')
    const server = createServer((request, response) => response.end('here')).listen(0, '127.0.0.1', async () => {
      const { port } = server.address()
      console.log(await (await fetch('http://127.0.0.1:' + port)).text())
      get({ port, host: '127.0.0.1' }, answer => { answer.resume(); console.log(answer.statusCode); server.close() })
    })`)
  expect(stdout).toBe('here\n200')
})

test("Shopify's addresses in the app's answers are turned round", async () => {
  const { stdout } = await run(`
    const { createServer } = await import('node:http')
    const server = createServer((request, response) => {
      response.setHeader('Content-Security-Policy', 'frame-ancestors https://a.myshopify.com;')
      response.setHeader('Link', '<https://cdn.shopify.com/shopifycloud/app-bridge.js>; rel="preload"')
      response.writeHead(302, { Location: 'https://admin.shopify.com/store/landfall-demo/apps/key' }).end()
    }).listen(0, '127.0.0.1', async () => {
      const answer = await fetch('http://127.0.0.1:' + server.address().port, { redirect: 'manual' })
      console.log(JSON.stringify([answer.headers.get('content-security-policy'), answer.headers.get('link'), answer.headers.get('location')]))
      server.close()
    })`)
  expect(JSON.parse(stdout)).toEqual([
    `frame-ancestors ${devshopUrl} https://a.myshopify.com;`,
    `<${devshopUrl}/app-bridge.js>; rel="preload"`,
    `${devshopUrl}/store/landfall-demo/apps/key`,
  ])
})

test('without an address it does not start', async () => {
  const { stderr, code } = await run('console.log(1)', {})
  expect(code).not.toBe(0)
  expect(stderr).toContain('route-outside needs DEVSHOP_URL')
})
