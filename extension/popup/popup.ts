import browser from 'webextension-polyfill'
import { languageFor } from '../language/language.ts'
import { pageSpeaker } from '../language/page-language.ts'
import { el } from '../overlay/element.ts'
import { loadPairing, loadSettings } from '../store/store.ts'
import { defaultsSection } from './defaults-section.ts'
import { shopSection } from './shop-section.ts'

/** Draws the popup from what is stored, and again whenever a change needs the whole of it. */
export async function showPopup(root: HTMLElement): Promise<void> {
  const [settings, pairing] = await Promise.all([loadSettings(), loadPairing()])
  const language = languageFor(settings.language, browser.i18n.getUILanguage())
  const say = pageSpeaker(language)
  const again = (): void => void showPopup(root)
  document.documentElement.lang = language
  document.title = say('popup.title')
  const focused = document.activeElement?.id
  root.replaceChildren(
    el('header', {}, el('span', { class: 'logo', 'aria-hidden': 'true' }), el('h1', {}, say('popup.title'))),
    shopSection(pairing, language, say, again),
    defaultsSection(settings, pairing !== null, language, say, again),
  )
  if (focused) document.getElementById(focused)?.focus()
}
