import type { i18n } from 'i18next'
import { loadLanguage } from './bundles.ts'
import { languageOf } from './languages.ts'
import type { Language } from './languages.ts'

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
  // Where the other language can't be fetched, the document stays readable in the one it came in.
  void changeTo(instance, remembered).catch(() => undefined)
}

async function changeTo(instance: i18n, language: Language): Promise<void> {
  const { messages } = await loadLanguage(language)
  for (const [namespace, sentences] of Object.entries(messages)) instance.addResourceBundle(language, namespace, sentences)
  await instance.changeLanguage(language)
  document.documentElement.lang = language
}
