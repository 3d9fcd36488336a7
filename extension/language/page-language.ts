import en from '../messages/en.json' with { type: 'json' }
import zhCN from '../messages/zh-CN.json' with { type: 'json' }
import pagesEn from '../messages/pages.en.json' with { type: 'json' }
import pagesZh from '../messages/pages.zh-CN.json' with { type: 'json' }
import { filled } from './language.ts'
import type { MessageKey, Params } from './language.ts'
import type { Language } from '../protocol/panel-data.ts'

export type PageMessageKey = MessageKey | keyof typeof pagesEn
/** Says a sentence of the extension's own pages, which know the panel's sentences too. */
export type PageSay = (key: PageMessageKey, params?: Params) => string

const dictionaries: Readonly<Record<Language, Readonly<Record<PageMessageKey, string>>>> = {
  en: { ...en, ...pagesEn },
  'zh-CN': { ...zhCN, ...pagesZh },
}

export function pageSpeaker(language: Language): PageSay {
  return (key, params = {}) => filled(dictionaries[language][key], params)
}
