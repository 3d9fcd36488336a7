import { languageOf } from '#app/platform/i18n/languages.ts'
import { searchGoods } from '#shared/facts/goods.ts'
import type { GoodsChoice } from './goods-choice.ts'

/** Kinds of goods that a person's words mean, best first, at most 20. */
export function goodsChoices(text: string, locale: string | null): readonly GoodsChoice[] {
  const language = languageOf(locale) ?? 'en'
  return searchGoods(text.slice(0, 200), language).map((goods) => ({
    hs: goods.hs6,
    label: language === 'zh-CN' ? goods.zh : goods.en,
  }))
}
