import browser from 'webextension-polyfill'
import { wholeText } from '../language/amounts.ts'
import { el } from '../overlay/element.ts'
import { unpair } from '../popup/pairing.ts'
import { countObservations, forgetObservations, mostKept } from '../store/observation-store.ts'
import { changeSettings, loadPairing } from '../store/store.ts'
import type { PageSay } from '../language/page-language.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { Settings } from '../store/stored.ts'

/** What is kept on this device, whether history is kept at all, and how to delete everything, which asks once more. */
export async function dataSection(settings: Settings, language: Language, say: PageSay, again: () => void): Promise<HTMLElement> {
  const [observations, stored] = await Promise.all([countObservations().catch(() => 0), browser.storage.local.get(null)])
  const products = Object.keys(stored).filter((key) => key.startsWith('product:')).length
  const keep = el('input', { type: 'checkbox', id: 'keep-history', checked: settings.keepHistory })
  keep.addEventListener('change', () => void changeSettings({ keepHistory: keep.checked }))
  const forget = el('button', { type: 'button', id: 'delete', class: 'danger' }, say('data.delete'))
  const sure = el('button', { type: 'button', id: 'delete-sure', class: 'danger', hidden: true }, say('data.deleteSure'))
  const no = el('button', { type: 'button', id: 'delete-no', class: 'plain', hidden: true }, say('data.keep'))
  const told = el('p', { class: 'hint', role: 'status' })
  const ask = (asking: boolean): void => {
    forget.hidden = asking
    sure.hidden = no.hidden = !asking
    told.textContent = asking ? say('data.deleteNote') : ''
    ;(asking ? no : forget).focus()
  }
  forget.addEventListener('click', () => ask(true))
  no.addEventListener('click', () => ask(false))
  sure.addEventListener('click', () => void deleteAll().then(again))
  return el(
    'section',
    { 'aria-labelledby': 'data-title' },
    el('h2', { id: 'data-title' }, say('data.title')),
    el('p', {}, say('data.observations', { count: wholeText(language, observations), most: wholeText(language, mostKept) })),
    el('p', {}, say('data.products', { count: wholeText(language, products) })),
    el('p', { class: 'hint' }, say('data.where')),
    el('div', { class: 'choices' }, el('label', { for: 'keep-history' }, keep, say('data.keepHistory'))),
    el('div', { class: 'row' }, forget, sure, no),
    told,
  )
}

/** Everything, the pairing and its permission included; the app lists the token until it is revoked there. */
async function deleteAll(): Promise<void> {
  const pairing = await loadPairing()
  if (pairing) await unpair(pairing)
  await forgetObservations().catch(() => undefined)
  await browser.storage.session.clear()
  await browser.storage.local.clear()
}
