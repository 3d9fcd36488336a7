import browser from 'webextension-polyfill'
import { foundGoods, seenListSchema } from '../background/calls.ts'
import { judgeList } from '../background/judge-list.ts'
import { countryText, moneyText, shareText, wholeText } from '../language/amounts.ts'
import { languageFor } from '../language/language.ts'
import { pageSpeaker } from '../language/page-language.ts'
import { el } from '../overlay/element.ts'
import { messageField } from '../overlay/message-field.ts'
import { goodsPicker } from '../overlay/goods-picker.ts'
import { changeSettings, loadSettings } from '../store/store.ts'
import { columns } from './table-columns.ts'
import { csvText, download, exportTable, xlsxFile } from './list-export.ts'
import { firstView, tableRows } from './table-rows.ts'
import { resultTable } from './result-table.ts'
import type { JudgedList } from '../background/judge-list.ts'
import type { PageSay } from '../language/page-language.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { SeenList } from '../protocol/seen-list.ts'
import type { Settings } from '../store/stored.ts'
import type { TableView } from './table-rows.ts'

/** The table of one page of results, handed over under the key in the address. It lives as long as the browser's session. */
export async function showTable(root: HTMLElement): Promise<void> {
  const settings = await loadSettings()
  const language = languageFor(settings.language, browser.i18n.getUILanguage())
  const say = pageSpeaker(language)
  document.documentElement.lang = language
  document.title = say('table.title')
  const key = decodeURIComponent(location.hash.slice(1))
  const seen = seenListSchema.safeParse((await browser.storage.session.get(key))[key])
  if (!seen.success) {
    root.replaceChildren(header(say, null, language), el('p', { class: 'empty', role: 'status' }, say('table.gone')))
    return
  }
  await draw(root, seen.data, settings, language, say)
}

async function draw(root: HTMLElement, seen: SeenList, settings: Settings, language: Language, say: PageSay): Promise<void> {
  const judged = await judgeList(seen, settings.listMarket)
  let view: TableView = firstView
  const body = el('div', { class: 'rows' })
  const shown = el('p', { class: 'hint', role: 'status' })
  const again = (change: Partial<TableView>): void => {
    view = { ...view, ...change }
    const rows = tableRows(judged.results, view)
    shown.textContent = say('table.shown', { shown: wholeText(language, rows.length), all: wholeText(language, judged.results.length) })
    const focused = document.activeElement?.id
    body.replaceChildren(rows.length > 0 ? resultTable(rows, view, seen, language, say, again) : el('p', { class: 'empty' }, say('table.nothing')))
    if (focused) document.getElementById(focused)?.focus()
  }
  const reckonAgain = async (change: Partial<Settings>): Promise<void> => {
    await changeSettings(change)
    await draw(root, seen, await loadSettings(), language, say)
  }
  root.replaceChildren(
    header(say, seen, language),
    totalsSection(judged, language, say),
    assumptions(judged, settings, language, say, (change) => void reckonAgain(change)),
    controls(seen, judged, () => view, say, again),
    shown,
    body,
  )
  again({})
}

function header(say: PageSay, seen: SeenList | null, language: Language): HTMLElement {
  const when = seen ? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(seen.at)) : ''
  const link = seen ? el('a', { href: seen.url, rel: 'noreferrer' }, new URL(seen.url).hostname) : null
  return el('header', {}, el('span', { class: 'logo', 'aria-hidden': 'true' }), el('h1', {}, seen?.title || say('table.title')), el('span', { class: 'where' }, link, when === '' ? null : ` · ${when}`))
}

function totalsSection({ totals }: JudgedList, language: Language, say: PageSay): HTMLElement {
  const { medianPrice, reviewMoat, topBrands, sponsoredShare } = totals
  const of = (known: number): string => say('totals.of', { known: wholeText(language, known), all: wholeText(language, totals.products) })
  const unknown = say('markets.unknown')
  const moat = reviewMoat ? wholeText(language, reviewMoat.value.value) : unknown
  const tiles: (readonly [string, string, string])[] = [
    [say('totals.products'), wholeText(language, totals.products), say('totals.sponsored', { count: wholeText(language, totals.sponsored), share: sponsoredShare === null ? '0' : shareText(language, sponsoredShare) })],
    [say('totals.median'), medianPrice ? moneyText(language, medianPrice.value.minor, medianPrice.value.currency) : unknown, medianPrice ? of(medianPrice.known) : ''],
    [say('totals.moat'), reviewMoat?.value.bound === 'atLeast' ? say('page.atLeast', { count: moat }) : moat, say('totals.moatNote')],
    [say('totals.brands'), topBrands ? shareText(language, topBrands.value.share) : unknown, topBrands ? `${topBrands.value.names.join(', ')} · ${of(topBrands.known)}` : say('totals.noBrands')],
  ]
  return el('dl', { class: 'totals' }, ...tiles.map(([name, value, note]) => el('div', {}, el('dt', {}, name), el('dd', {}, value), el('dd', { class: 'note' }, note))))
}

/** What is taken for every result of which nothing better is known; badges on the page follow it too. */
function assumptions(judged: JudgedList, settings: Settings, language: Language, say: PageSay, change: (change: Partial<Settings>) => void): HTMLElement {
  const market = el('select', { id: 'market' }, ...judged.markets.map((country) => el('option', { value: country, selected: country === judged.market?.country }, countryText(language, country))))
  market.addEventListener('change', () => change({ listMarket: market.value }))
  const weight = messageField('weight', say('table.weight'), null, { type: 'text', inputmode: 'numeric', value: settings.listWeightGrams === null ? '' : String(settings.listWeightGrams) })
  weight.input.addEventListener('change', () => {
    const typed = weight.input.value.trim()
    const grams = /^\d{1,7}$/.test(typed) && Number(typed) > 0 ? Number(typed) : null
    weight.complain(typed === '' || grams !== null ? null : say('table.weightWrong'))
    if (typed === '' || grams !== null) change({ listWeightGrams: grams })
  })
  const goods = goodsPicker({ language, say, chosen: settings.listGoods, search: foundGoods, choose: (listGoods) => change({ listGoods }) })
  return el(
    'section',
    { class: 'assumed', 'aria-label': say('table.assumed') },
    el('h2', {}, say('table.assumed')),
    el('div', { class: 'fields' }, el('div', { class: 'field' }, el('label', { for: 'market' }, say('table.market')), market), goods, weight.element),
    el('p', { class: 'hint' }, `${say('table.assumedNote')} ${say(judged.by === 'app' ? 'table.byApp' : 'table.byDevice')}`),
  )
}

function controls(seen: SeenList, judged: JudgedList, view: () => TableView, say: PageSay, again: (change: Partial<TableView>) => void): HTMLElement {
  const words = el('input', { id: 'words', type: 'search', placeholder: say('table.filterHint'), 'aria-label': say('table.filter') })
  words.addEventListener('input', () => again({ words: words.value }))
  const show = el('select', { id: 'show', 'aria-label': say('table.show') }, ...(['all', 'organic', 'sponsored'] as const).map((name) => el('option', { value: name }, say(`table.show.${name}`))))
  show.addEventListener('change', () => again({ show: show.value === 'organic' || show.value === 'sponsored' ? show.value : 'all' }))
  const choice = columns.map(({ name, key }) => {
    const box = el('input', { type: 'checkbox', id: `column-${name}`, checked: !view().hidden.includes(name), disabled: name === 'title' })
    box.addEventListener('change', () => again({ hidden: box.checked ? view().hidden.filter((one) => one !== name) : [...view().hidden, name] }))
    return el('label', { for: `column-${name}` }, box, say(key))
  })
  const name = `landfall-${seen.site}-${seen.marketplace}-${seen.at.slice(0, 16).replace(/\D/g, '')}`
  const table = () => exportTable(seen, judged, tableRows(judged.results, view()), say)
  const csv = el('button', { type: 'button', id: 'csv', class: 'plain' }, say('table.csv'))
  csv.addEventListener('click', () => download(new Blob([csvText(table())], { type: 'text/csv;charset=utf-8' }), `${name}.csv`))
  const xlsx = el('button', { type: 'button', id: 'xlsx', class: 'plain' }, say('table.xlsx'))
  xlsx.addEventListener('click', () => void xlsxFile(table()).then((file) => download(file, `${name}.xlsx`)))
  return el('div', { class: 'controls' }, words, show, el('details', { class: 'chooser' }, el('summary', {}, say('table.columns')), el('div', { class: 'choices' }, ...choice)), csv, xlsx)
}
