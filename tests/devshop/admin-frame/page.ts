import { adminWords } from './words.ts'

export interface AdminPage {
  /** The app's address with everything the admin adds to it. */
  source: string
  /** The admin's path under which the app's own paths are shown. */
  base: string
  appOrigin: string
  appName: string
  shopName: string
  locale: string
  countries: string[]
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

export function adminPage(page: AdminPage): string {
  const { appName, shopName, locale, countries } = page
  const text = adminWords(locale)
  const e = escaped
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return `<!doctype html>
<html lang="${e(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${e(appName)} · ${e(shopName)}</title>
<link rel="stylesheet" href="/admin-frame.css">
</head>
<body>
<header class="top">
  <span class="brand">${e(shopName)}</span>
  <div id="save-bar" class="save-bar" role="region" aria-label="${e(text.unsaved)}" hidden></div>
  <span class="note">${e(text.note)}</span>
  <div id="loading" class="loading" hidden></div>
</header>
<nav class="side" aria-label="Shopify">
  <ul>
    <li><a href="/store/demo">${e(text.home)}</a></li>
    <li><a href="/store/demo/orders">${e(text.orders)}</a></li>
    <li><a href="/store/demo/products">${e(text.products)}</a></li>
    <li><a href="/store/demo/markets">${e(text.markets)}</a></li>
  </ul>
  <h2>${e(text.apps)}</h2>
  <ul>
    <li><a id="app-home" href="${e(page.base)}/app">${e(appName)}</a><ul id="app-nav"></ul></li>
  </ul>
  <h2>${e(text.tools)}</h2>
  <button id="test-order" type="button">${e(text.testOrder)}</button>
</nav>
<main>
  <div class="title"><h1 id="title">${e(appName)}</h1><div id="title-actions" class="actions"></div></div>
  <div id="frame" class="frame"></div>
</main>
<div id="toasts" class="toasts" role="status" aria-live="polite"></div>
<dialog id="order-dialog" aria-labelledby="order-title">
  <form method="dialog">
    <h2 id="order-title">${e(text.testOrder)}</h2>
    <label>${e(text.country)} <select id="order-country">${countries
    .map((country) => `<option value="${e(country)}">${e(names.of(country) ?? country)}</option>`)
    .join('')}</select></label>
    <label>${e(text.lines)} <input id="order-lines" type="number" min="1" max="10" value="2"></label>
    <div class="actions"><button value="cancel">${e(
      text.cancel
    )}</button><button value="place" class="primary">${e(text.place)}</button></div>
  </form>
</dialog>
<dialog id="question" aria-labelledby="question-title"></dialog>
<dialog id="picker" aria-labelledby="picker-title"></dialog>
<script type="application/json" id="config">${json({
    source: page.source,
    base: page.base,
    appOrigin: page.appOrigin,
    appName,
  })}</script>
<script src="/admin-frame.js"></script>
</body>
</html>`
}

/** The rest of the admin is not stood in for, and says so. */
export function elsewherePage(path: string, home: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stand-in Shopify</title><link rel="stylesheet" href="/admin-frame.css"></head>
<body class="elsewhere"><main><h1>Only the app is stood in for</h1><p>The real Shopify admin would show ${escaped(
    path
  )} here.</p><p><a href="${escaped(home)}">Back to the app</a></p></main></body></html>`
}
