import type { Language } from '../language.ts'

/** "Twin", "doppelt", "三重": how many times over, in words that are no count by themselves. */
const table: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [[2, '(?<!\\p{L})(?:twin|double|dual|twofold|2-?fold|2-?ply|two-?ply)(?!\\p{L})'], [3, '(?<!\\p{L})(?:triple|treble|threefold|3-?ply|three-?ply)(?!\\p{L})'], [4, '(?<!\\p{L})(?:quadruple|fourfold|quad)(?!\\p{L})']],
  de: [[2, '(?<!\\p{L})(?:doppel|zweifach|zweilagig|dual)\\p{L}*'], [3, '(?<!\\p{L})(?:dreifach|dreilagig|tripel)\\p{L}*'], [4, '(?<!\\p{L})(?:vierfach|vierlagig)\\p{L}*']],
  fr: [[2, '(?<!\\p{L})doubles?(?!\\p{L})'], [3, '(?<!\\p{L})triples?(?!\\p{L})'], [4, '(?<!\\p{L})quadruples?(?!\\p{L})']],
  es: [[2, '(?<!\\p{L})(?:dobles?|dual(?:es)?)(?!\\p{L})'], [3, '(?<!\\p{L})triples?(?!\\p{L})'], [4, '(?<!\\p{L})cuádruples?(?!\\p{L})']],
  it: [[2, '(?<!\\p{L})(?:doppi[oae]?|dual)(?!\\p{L})'], [3, '(?<!\\p{L})(?:tripl[oaie]|triplice)(?!\\p{L})'], [4, '(?<!\\p{L})quadrupl[oaie](?!\\p{L})']],
  zh: [[2, '双(?=重|层|倍|头|面|刀|轮|人|肩)'], [3, '三(?=重|层|倍|头|刀|轮)'], [4, '四(?=重|层|倍|头|轮)']],
  ja: [[2, '二重|2重|ダブル|ツイン|デュアル'], [3, '三重|3重|トリプル'], [4, '四重|4重']],
  ko: [[2, '이중|2중|더블|듀얼|트윈'], [3, '삼중|3중|트리플'], [4, '사중|4중']],
}
const patterns = new Map(Object.entries(table).map(([language, list]) => [language, list.map(([value, source]) => ({ value, pattern: new RegExp(source, 'iu') }))]))

/** The multiples a text says, each once. */
export function multiplesIn(text: string, language: Language): { readonly value: number; readonly text: string }[] {
  return (patterns.get(language) ?? []).flatMap(({ value, pattern }) => {
    const hit = pattern.exec(text)
    return hit === null ? [] : [{ value, text: hit[0] }]
  })
}
