import browser from 'webextension-polyfill'
import { languageFor } from '../language/language.ts'
import { pageSpeaker } from '../language/page-language.ts'
import { el } from '../overlay/element.ts'
import { messageField } from '../overlay/message-field.ts'
import { readPage } from '../sites/read-page.ts'
import { loadSettings } from '../store/store.ts'
import { fieldTexts } from './field-texts.ts'
import { selfTestCases } from './self-test-cases.ts'
import type { PageSay } from '../language/page-language.ts'
import type { PageReading } from '../sites/page-reading.ts'
import type { SelfTestCase } from './self-test-cases.ts'

/** Runs the readers of this build over the pages it carries, and over a saved page of the seller's own. */
export async function showSelfTest(root: HTMLElement): Promise<void> {
  const { language: choice } = await loadSettings()
  const language = languageFor(choice, browser.i18n.getUILanguage())
  const say = pageSpeaker(language)
  document.documentElement.lang = language
  document.title = say('selfTest.title')
  const ran = selfTestCases.map((test) => ({ test, reading: readingOf(test.html, test.address) }))
  const wrong = ran.filter(({ test, reading }) => wrongFields(test, reading).length > 0)
  const verdict = wrong.length === 0 ? say('selfTest.right', { count: String(ran.length) }) : say('selfTest.wrong', { count: String(wrong.length) })
  root.replaceChildren(
    el('header', {}, el('span', { class: 'logo', 'aria-hidden': 'true' }), el('h1', {}, say('selfTest.title'))),
    el('section', {}, el('p', { id: 'verdict', class: wrong.length === 0 ? 'good' : 'wrong', role: 'status' }, verdict), el('p', { class: 'hint' }, say('selfTest.note', { version: browser.runtime.getManifest().version }))),
    ownPage(say),
    ...ran.map(({ test, reading }) => caseSection(test, reading, say)),
  )
}

/** A parsed page has no scripts that run and loads nothing. */
function readingOf(html: string, address: string): PageReading {
  return readPage(new DOMParser().parseFromString(html, 'text/html'), new URL(address))
}

const wrongFields = ({ expected }: SelfTestCase, reading: PageReading): string[] => {
  const texts = fieldTexts(reading)
  return Object.entries(expected).flatMap(([field, text]) => ((texts[field] ?? '') === text ? [] : [field]))
}

function caseSection(test: SelfTestCase, reading: PageReading, say: PageSay): HTMLElement {
  const wrong = wrongFields(test, reading)
  const details = el('details', { open: wrong.length > 0 }, el('summary', {}, `${wrong.length === 0 ? '✓' : '✗'} ${test.name}`), fieldTable(reading, say, test.expected))
  return el('section', { class: 'case' }, details)
}

function fieldTable(reading: PageReading, say: PageSay, expected: Readonly<Record<string, string>> = {}): HTMLElement {
  const places = reading.kind === 'product' ? reading.places : {}
  const rows = Object.entries(fieldTexts(reading)).map(([field, text]) => {
    const right = expected[field] === undefined ? '' : expected[field] === text ? '✓' : `✗ ${expected[field]}`
    return el('tr', {}, el('th', { scope: 'row' }, field), el('td', {}, text === '' ? '–' : text), el('td', {}, el('code', {}, places[field] ?? '')), el('td', { class: right.startsWith('✗') ? 'loss' : 'good' }, right))
  })
  const head = el('tr', {}, ...(['selfTest.field', 'selfTest.read', 'selfTest.how', 'selfTest.asExpected'] as const).map((key) => el('th', { scope: 'col' }, say(key))))
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('selfTest.title') }, el('table', {}, el('thead', { class: 'plain' }, head), el('tbody', {}, ...rows)))
}

/** A page the seller has saved: nothing of it leaves the device. */
function ownPage(say: PageSay): HTMLElement {
  const address = messageField('own-address', say('selfTest.address'), null, { type: 'text', inputmode: 'url', placeholder: 'https://www.amazon.com/dp/…' })
  const file = el('input', { type: 'file', id: 'own-file', accept: '.html,.htm,text/html', 'aria-label': say('selfTest.file') })
  const shown = el('div', { id: 'own-reading' })
  const read = async (): Promise<void> => {
    const [chosen] = file.files ?? []
    if (!chosen) return
    const typed = address.input.value.trim()
    address.complain(URL.canParse(typed) ? null : say('selfTest.addressWrong'))
    if (URL.canParse(typed)) shown.replaceChildren(fieldTable(readingOf(await chosen.text(), typed), say))
  }
  file.addEventListener('change', () => void read())
  address.input.addEventListener('change', () => void read())
  return el('section', {}, el('h2', {}, say('selfTest.own')), el('div', { class: 'row' }, el('div', { class: 'grow' }, address.element), file), el('p', { class: 'hint' }, say('selfTest.ownNote')), shown)
}
