import en from '../messages/en.json' with { type: 'json' }
import zhCN from '../messages/zh-CN.json' with { type: 'json' }
import type { Language } from '../protocol/panel-data.ts'

export type MessageKey = keyof typeof en
export type Params = Readonly<Record<string, string>>
/** Says a sentence of the extension in one language. */
export type Say = (key: MessageKey, params?: Params) => string

const dictionaries: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, 'zh-CN': zhCN }

export function speaker(language: Language): Say {
  const dictionary = dictionaries[language]
  return (key, params = {}) => filled(dictionary[key], params)
}

export function filled(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => params[name] ?? hole)
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key)
}

/** The language chosen, or the browser's: any Chinese is answered in Simplified Chinese, all else in English. */
export function languageFor(choice: 'auto' | Language, browserLanguage: string): Language {
  if (choice !== 'auto') return choice
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en'
}
