import { el } from '../overlay/element.ts'
import { messageField } from '../overlay/message-field.ts'
import { pair, unpair } from './pairing.ts'
import type { PageMessageKey, PageSay } from '../language/page-language.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { Pairing } from '../store/stored.ts'

const failures: Readonly<Record<string, { field: 'address' | 'code'; key: PageMessageKey }>> = {
  address: { field: 'address', key: 'popup.error.address' },
  code: { field: 'code', key: 'popup.error.code' },
  permission: { field: 'address', key: 'popup.error.permission' },
  unreachable: { field: 'address', key: 'popup.error.unreachable' },
  'code-not-known': { field: 'code', key: 'popup.error.codeUnknown' },
  unauthorized: { field: 'code', key: 'popup.error.codeUnknown' },
  'bad-request': { field: 'code', key: 'popup.error.code' },
  'code-expired': { field: 'code', key: 'popup.error.codeExpired' },
  'too-many-requests': { field: 'code', key: 'error.busy' },
}
const unknownAnswer = { field: 'address', key: 'popup.error.answer' } as const

/** Pairing with a shop by its app's one-time code, or which shop is paired and how to end it. */
export function shopSection(pairing: Pairing | null, language: Language, say: PageSay, again: () => void): HTMLElement {
  const title = el('h2', { id: 'shop-title' }, say('popup.shop'))
  return el('section', { 'aria-labelledby': 'shop-title' }, title, ...(pairing ? paired(pairing, language, say, again) : [pairForm(say, again)]))
}

function paired(pairing: Pairing, language: Language, say: PageSay, again: () => void): HTMLElement[] {
  const since = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(pairing.pairedAt))
  const end = el('button', { type: 'button', id: 'unpair', class: 'plain' }, say('popup.unpair'))
  end.addEventListener('click', () => void unpair(pairing).then(again))
  return [
    el(
      'div',
      { class: 'paired' },
      el('p', {}, el('b', {}, say('popup.pairedWith', { shop: pairing.shop })), el('small', {}, `${new URL(pairing.appUrl).host} · ${say('popup.pairedAt', { date: since })}`)),
      end,
    ),
  ]
}

function pairForm(say: PageSay, again: () => void): HTMLElement {
  const address = messageField('address', say('popup.address'), say('popup.addressHelp'), { type: 'text', inputmode: 'url', autocomplete: 'url', placeholder: 'https://' })
  const code = messageField('code', say('popup.code'), say('popup.codeHelp'), { type: 'text', autocomplete: 'one-time-code', autocapitalize: 'characters', spellcheck: 'false', maxlength: '12', class: 'code' })
  const send = el('button', { type: 'submit', id: 'pair' }, say('popup.pair'))
  const form = el('form', { novalidate: true }, el('p', { class: 'hint' }, say('popup.unpaired')), address.element, el('div', { class: 'send' }, code.element, send))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    for (const field of [address, code]) field.complain(null)
    send.disabled = true
    send.textContent = say('popup.pairing')
    void pair(address.input.value, code.input.value).then((result) => {
      if (result.ok) return again()
      const { field, key } = failures[result.code] ?? unknownAnswer
      const wrong = field === 'address' ? address : code
      wrong.complain(say(key))
      wrong.input.focus()
      send.disabled = false
      send.textContent = say('popup.pair')
    })
  })
  return form
}
