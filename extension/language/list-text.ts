import type { Language } from '../protocol/panel-data.ts'

/** Items of a list side by side. Chinese separates them with 、; the browser's own list format leaves nothing between. */
export function listText(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh-CN' ? '、' : ', ')
}
