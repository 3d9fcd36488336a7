import en from '../messages/en.json' with { type: 'json' }
import zhCN from '../messages/zh-CN.json' with { type: 'json' }
import { sayIn } from './language.ts'
import type { Say } from './language.ts'
import type { Language } from '../protocol/panel-data.ts'

/** The panel's sentences. Only the background has both languages: a page is given the one it shows. */
export const panelWords = { en, 'zh-CN': zhCN } as const satisfies Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>>

export function speaker(language: Language): Say {
  return sayIn(panelWords[language])
}
