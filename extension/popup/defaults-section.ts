import { countryText } from '../language/amounts.ts'
import { el } from '../overlay/element.ts'
import { messageField } from '../overlay/message-field.ts'
import { ownMarkets } from '../store/stored.ts'
import { saveSettings } from '../store/store.ts'
import type { PageSay } from '../language/page-language.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { Settings } from '../store/stored.ts'

/** Markets, default cost share and language; each is saved as it is changed. */
export function defaultsSection(settings: Settings, paired: boolean, language: Language, say: PageSay, again: () => void): HTMLElement {
  let current = settings
  const saved = el('p', { class: 'saved', role: 'status' })
  const keep = async (change: Partial<Settings>): Promise<void> => {
    current = { ...current, ...change }
    await saveSettings(current)
    saved.textContent = say('popup.saved')
  }
  return el(
    'section',
    { 'aria-labelledby': 'defaults-title' },
    el('h2', { id: 'defaults-title' }, say('popup.defaults')),
    paired && el('p', { class: 'hint' }, say('popup.defaultsPaired')),
    marketChoice(settings, paired, language, say, keep),
    el('div', { class: 'pair' }, costShareField(settings, say, keep), languageField(settings, say, (choice) => void keep({ language: choice }).then(again))),
    el('p', { class: 'links' }, el('a', { href: '/options.html', target: '_blank' }, say('popup.options')), el('a', { href: '/selftest.html', target: '_blank' }, say('popup.selfTest'))),
    saved,
  )
}

function marketChoice(settings: Settings, disabled: boolean, language: Language, say: PageSay, keep: (change: Partial<Settings>) => Promise<void>): HTMLElement {
  const wrong = el('small', { class: 'wrong', role: 'alert' })
  const boxes = ownMarkets.map(({ country }) => ({
    country,
    box: el('input', { type: 'checkbox', id: `market-${country}`, checked: settings.markets.includes(country), disabled }),
  }))
  for (const { box } of boxes) {
    box.addEventListener('change', () => {
      const markets = boxes.filter((each) => each.box.checked).map(({ country }) => country)
      wrong.textContent = markets.length === 0 ? say('popup.error.markets') : ''
      if (markets.length > 0) void keep({ markets })
    })
  }
  const labels = boxes.map(({ country, box }) => el('label', { for: `market-${country}` }, box, countryText(language, country)))
  return el('fieldset', {}, el('legend', {}, say('popup.markets')), el('div', { class: 'choices' }, ...labels), wrong)
}

function costShareField(settings: Settings, say: PageSay, keep: (change: Partial<Settings>) => Promise<void>): HTMLElement {
  const field = messageField('cost-share', say('popup.costShare'), null, { type: 'text', inputmode: 'decimal', value: String(settings.costShare / 10_000) })
  field.input.addEventListener('change', () => {
    const typed = /^(\d{1,3})(?:[.,](\d))?$/.exec(field.input.value.trim())
    const share = typed ? Number(`${typed[1]}${typed[2] ?? '0'}`) * 1_000 : null
    const right = share !== null && share <= 1_000_000
    field.complain(right ? null : say('popup.error.costShare'))
    if (right) void keep({ costShare: share })
  })
  return field.element
}

function languageField({ language }: Settings, say: PageSay, choose: (choice: Settings['language']) => void): HTMLElement {
  const choices = [
    ['auto', say('popup.languageAuto')],
    ['en', 'English'],
    ['zh-CN', '简体中文'],
  ] as const
  const select = el('select', { id: 'language' }, ...choices.map(([value, name]) => el('option', { value, selected: value === language }, name)))
  select.addEventListener('change', () => choose(choices.find(([value]) => value === select.value)?.[0] ?? 'auto'))
  return el('div', { class: 'field' }, el('label', { for: 'language' }, say('popup.language')), select)
}
