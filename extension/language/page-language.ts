import pagesEn from '../messages/pages.en.json' with { type: 'json' }
import pagesZh from '../messages/pages.zh-CN.json' with { type: 'json' }
import { sayIn } from './language.ts'
import { panelWords } from './words.ts'
import type { MessageKey, SayOf } from './language.ts'
import type { Language } from '../protocol/panel-data.ts'

export type PageMessageKey = MessageKey | keyof typeof pagesEn
/** Says a sentence of the extension's own pages, which know the panel's sentences too. */
export type PageSay = SayOf<PageMessageKey>

const dictionaries: Readonly<Record<Language, Readonly<Record<PageMessageKey, string>>>> = {
  en: { ...panelWords.en, ...pagesEn },
  'zh-CN': { ...panelWords['zh-CN'], ...pagesZh },
}

export function pageSpeaker(language: Language): PageSay {
  return sayIn(dictionaries[language])
}
