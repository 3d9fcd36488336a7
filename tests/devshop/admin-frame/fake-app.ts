import { createServer } from 'node:http'

export interface FakeApp {
  url: string
  documents: URL[]
  dataTokens: string[]
  refuseNext: () => void
  stop: () => Promise<void>
}

/** The least an embedded app can be: App Bridge's elements in a page, a router of ten lines, one signed request. */
export async function startFakeApp(bridgeUrl: () => string): Promise<FakeApp> {
  const documents: URL[] = []
  const dataTokens: string[] = []
  let refusing = false
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://app')
    if (url.pathname === '/data') {
      dataTokens.push(request.headers.authorization ?? 'none')
      const status = refusing ? 401 : 200
      refusing = false
      response
        .writeHead(status, status === 401 ? { 'X-Shopify-Retry-Invalid-Session-Request': '1' } : {})
        .end('{}')
      return
    }
    documents.push(url)
    const bounce = url.pathname === '/auth/session-token'
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(bounce ? bridgeTag(bridgeUrl()) : page(bridgeUrl()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the fake app has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    documents,
    dataTokens,
    refuseNext: () => {
      refusing = true
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function bridgeTag(bridge: string): string {
  return `<script src="${bridge}" data-api-key="key"></script>`
}

function page(bridge: string): string {
  return `<!doctype html><html lang="en"><head>${bridgeTag(bridge)}<title>Fake</title></head><body>
<ui-nav-menu><a href="/app" rel="home">Home</a><a href="/app/prices">Prices</a><a href="/app/costs">Costs</a></ui-nav-menu>
<ui-title-bar title="Prices of Germany"><button variant="primary" id="publish">Publish</button></ui-title-bar>
<ui-save-bar id="bar"><button variant="primary" id="save">Save</button><button id="discard">Discard</button></ui-save-bar>
<ui-modal id="sure"><div id="sure-body"></div><ui-title-bar title="Sure?"><button variant="primary" id="yes">Yes</button></ui-title-bar></ui-modal>
<main><h1 id="where"></h1><p id="log"></p><button id="fetch">Fetch</button><button id="dirty">Change</button><button id="ask">Ask</button></main>
<script>
  const log = text => { document.getElementById('log').textContent += text + ';' }
  const show = () => { document.getElementById('where').textContent = location.pathname }
  const on = (id, act) => document.getElementById(id).addEventListener('click', act)
  const go = path => shopify.saveBar.leaveConfirmation().then(() => { history.pushState(null, '', path); show() })
  addEventListener('shopify:navigate', event => go(event.target.getAttribute('href')))
  addEventListener('popstate', show)
  on('fetch', () => fetch('/data').then(answer => log('data ' + answer.status)))
  on('dirty', () => shopify.saveBar.show('bar'))
  on('save', () => { log('saved'); shopify.saveBar.hide('bar'); shopify.toast.show('Saved') })
  on('discard', () => { log('discarded'); shopify.saveBar.hide('bar') })
  on('publish', () => log('published'))
  on('ask', () => { document.getElementById('sure').content.textContent = 'Really?'; shopify.modal.show('sure') })
  on('yes', () => { log('yes'); shopify.modal.hide('sure') })
  show()
</script></body></html>`
}
