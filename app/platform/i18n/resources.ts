import type { Language } from './languages.ts'
import { english } from './english.ts'
import { chinese } from './chinese.ts'

export const resources: Record<Language, Record<keyof typeof english, object>> = { en: english, 'zh-CN': chinese }
