import type { Language } from '../protocol/panel-data.ts'
import type { panelWords } from './words.ts'

export type MessageKey = keyof (typeof panelWords)['en']
export type Words = Readonly<Record<MessageKey, string>>
export type Params = Readonly<Record<string, string>>
/** Says a sentence of the extension in one language. */
export type Say = SayOf<MessageKey>

export interface SayOf<Key extends string> {
  (key: Key, params?: Params): string
  /** The same for a key that a newer app or core may have made up; null where there is no sentence for it. */
  ifKnown(key: string, params?: Params): string | null
}

export function sayIn<Key extends string>(words: Readonly<Record<Key, string>>): SayOf<Key> {
  const all: Readonly<Record<string, string>> = words
  const ifKnown = (key: string, params: Params = {}): string | null => (Object.hasOwn(all, key) ? filled(all[key] ?? '', params) : null)
  return Object.assign((key: Key, params?: Params) => filled(words[key], params ?? {}), { ifKnown })
}

function filled(sentence: string, params: Params): string {
  return sentence.includes('{') ? sentence.replace(/\{(\w+)\}/g, (hole, name: string) => params[name] ?? hole) : sentence
}

/** The language chosen, or the browser's: any Chinese is answered in Simplified Chinese, all else in English. */
export function languageFor(choice: 'auto' | Language, browserLanguage: string): Language {
  if (choice !== 'auto') return choice
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en'
}
