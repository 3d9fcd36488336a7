import { goodsOf } from '../facts/goods.ts'
import { lexiconEntries } from './lexicon/entries.ts'

const shown = 3
const han = /\p{Script=Han}/u

let examples: ReadonlyMap<string, { readonly en: readonly string[]; readonly zh: readonly string[] }> | null = null

/**
 * Words for a six-digit code in both languages: the default pack's description, else the first names that the lexicon
 * has for it; null where neither has any.
 */
export function codeLabel(hs6: string): { readonly en: string; readonly zh: string } | null {
  const goods = goodsOf(hs6)
  if (goods !== null) return { en: goods.en, zh: goods.zh }
  examples ??= gather()
  const names = examples.get(hs6)
  if (names === undefined) return null
  const en = names.en.slice(0, shown).join(', ')
  return { en: en === '' ? names.zh.slice(0, shown).join('、') : en, zh: names.zh.length === 0 ? en : names.zh.slice(0, shown).join('、') }
}

function gather(): ReadonlyMap<string, { readonly en: readonly string[]; readonly zh: readonly string[] }> {
  const map = new Map<string, { en: string[]; zh: string[] }>()
  for (const { phrase, kind, weak, brand } of lexiconEntries) {
    if (weak || brand) continue
    const names = map.get(kind) ?? { en: [], zh: [] }
    names[han.test(phrase) ? 'zh' : 'en'].push(phrase)
    map.set(kind, names)
  }
  return map
}
