import type { i18n } from 'i18next'
import { languageOf } from './languages.ts'

const storageKey = 'landfall-language'

/**
 * The admin names its locale when it opens the app and not on every later document of the same tab. The tab
 * remembers it; a document that came in another language changes to it.
 */
export function followTabLanguage(instance: i18n): void {
  const said = languageOf(new URLSearchParams(window.location.search).get('locale'))
  if (said !== null) {
    sessionStorage.setItem(storageKey, said)
    return
  }
  const remembered = languageOf(sessionStorage.getItem(storageKey))
  if (remembered === null || remembered === instance.language) return
  void instance.changeLanguage(remembered)
  document.documentElement.lang = remembered
}
