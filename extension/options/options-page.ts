import browser from 'webextension-polyfill'
import { languageFor } from '../language/language.ts'
import { pageSpeaker } from '../language/page-language.ts'
import { el } from '../overlay/element.ts'
import { changeSettings, loadPairing, loadSettings } from '../store/store.ts'
import { dataSection } from './data-section.ts'
import { packSection } from './pack-section.ts'
import { weightsSection } from './weights-section.ts'
import type { PageSay } from '../language/page-language.ts'
import type { Settings } from '../store/stored.ts'

/** The extension's settings beyond the popup's: sites, what is kept, weights, and the way to the self-test. */
export async function showOptions(root: HTMLElement): Promise<void> {
  const [settings, pairing] = await Promise.all([loadSettings(), loadPairing()])
  const language = languageFor(settings.language, browser.i18n.getUILanguage())
  const say = pageSpeaker(language)
  document.documentElement.lang = language
  document.title = say('options.title')
  root.replaceChildren(
    el('header', {}, el('span', { class: 'logo', 'aria-hidden': 'true' }), el('h1', {}, say('options.title'))),
    sitesSection(settings, say),
    weightsSection(settings, pairing !== null, say),
    await packSection(say, () => void showOptions(root)),
    await dataSection(settings, language, say, () => void showOptions(root)),
    el('section', {}, el('h2', {}, say('selfTest.title')), el('p', {}, say('options.selfTest')), el('p', { class: 'hint' }, el('a', { href: '/selftest.html' }, say('options.selfTestOpen')))),
  )
}

function sitesSection(settings: Settings, say: PageSay): HTMLElement {
  const saved = el('p', { class: 'hint', role: 'status' })
  const boxes = (['amazon', 'temu'] as const).map((site) => {
    const box = el('input', { type: 'checkbox', id: `site-${site}`, checked: settings.sites[site] })
    box.addEventListener('change', () => {
      void loadSettings()
        .then(({ sites }) => changeSettings({ sites: { ...sites, [site]: box.checked } }))
        .then(() => (saved.textContent = say('options.sitesSaved')))
    })
    return el('label', { for: `site-${site}` }, box, site === 'amazon' ? say('options.amazon') : say('options.temu'))
  })
  return el('section', {}, el('h2', {}, say('options.sites')), el('div', { class: 'choices' }, ...boxes), saved)
}
