import en from '#shared/messages/research.en.json' with { type: 'json' }
import zhCN from '#shared/messages/research.zh-CN.json' with { type: 'json' }
import type { ScorePartName } from '#shared/research/score/score-parts.ts'
import type { Language } from '../protocol/panel-data.ts'

type Params = Readonly<Record<string, string>>
const words = { en, 'zh-CN': zhCN }

/** The core's sentences on research: a part of the score, a reason by its code, what is lacking, a scheme of product law. */
export const partName = (language: Language, part: ScorePartName): string => words[language].part[part]
export const schemeName = (language: Language, scheme: string): string => sentence(words[language].scheme, scheme, {})
export const reasonText = (language: Language, code: string, params: Params): string => sentence(words[language].reason, code, params)
export const lackText = (language: Language, code: string, params: Params): string => sentence(words[language].lack, code, params)

function sentence(sentences: Readonly<Record<string, string>>, code: string, params: Params): string {
  return (sentences[code] ?? code).replace(/\{\{(\w+)\}\}/g, (hole, name: string) => params[name] ?? hole)
}
