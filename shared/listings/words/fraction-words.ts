import type { Language } from '../language.ts'

/** Words for a part of the whole, where they do not name a cut ("half-zip") or a time. */
const words: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [[0.5, '(?<!\\p{L})half(?![- ](?:zip|sleeve|moon|hour|day|dozen|time)\\w*)(?!\\p{L})'], [0.25, '(?<!\\p{L})(?:a|one) quarter(?!\\p{L})'], [0.75, 'three[- ]quarters(?!\\p{L})'], [1 / 3, '(?<!\\p{L})(?:a|one)[- ]third(?!\\p{L})'], [2 / 3, 'two[- ]thirds']],
  de: [[0.5, '(?<!\\p{L})(?:die |der )?hälfte(?!\\p{L})'], [0.25, '(?<!\\p{L})ein viertel(?!\\p{L})'], [0.75, 'drei ?viertel(?!\\p{L})'], [1 / 3, '(?<!\\p{L})ein drittel(?!\\p{L})'], [2 / 3, 'zwei ?drittel']],
  fr: [[0.5, '(?<!\\p{L})moitié(?!\\p{L})'], [0.25, '(?<!\\p{L})(?:un|le) quart(?!\\p{L})'], [0.75, 'trois[- ]quarts'], [1 / 3, '(?<!\\p{L})(?:un|le) tiers'], [2 / 3, 'deux[- ]tiers']],
  es: [[0.5, '(?<!\\p{L})mitad(?!\\p{L})'], [0.25, '(?<!\\p{L})(?:un cuarto|(?:una|la) cuarta parte)'], [0.75, 'tres (?:cuartos|cuartas partes)'], [1 / 3, '(?<!\\p{L})(?:un tercio|(?:una|la) tercera parte)'], [2 / 3, 'dos (?:tercios|terceras partes)']],
  it: [[0.5, '(?<!\\p{L})metà(?!\\p{L})'], [0.25, '(?<!\\p{L})un quarto(?!\\p{L})'], [0.75, 'tre quarti'], [1 / 3, '(?<!\\p{L})un terzo(?!\\p{L})'], [2 / 3, 'due terzi']],
  zh: [[0.5, '一半|二分之一'], [0.25, '四分之一'], [0.75, '四分之三'], [1 / 3, '三分之一'], [2 / 3, '三分之二']],
  ja: [[0.5, '半分|二分の一|2分の1'], [0.25, '(?:四|4)分の(?:一|1)'], [0.75, '(?:四|4)分の(?:三|3)'], [1 / 3, '(?:三|3)分の(?:一|1)'], [2 / 3, '(?:三|3)分の(?:二|2)']],
  ko: [[0.5, '절반|2분의 1|반으로'], [0.25, '(?:4|사)분의 ?(?:1|일)'], [0.75, '(?:4|사)분의 ?(?:3|삼)'], [1 / 3, '(?:3|삼)분의 ?(?:1|일)'], [2 / 3, '(?:3|삼)분의 ?(?:2|이)']],
}
const patterns = new Map(Object.entries(words).map(([language, list]) => [language, list.map(([value, source]) => ({ value, pattern: new RegExp(source, 'giu') }))]))

/** Halves, thirds and quarters said in words, longest readings first. */
export function fractionWordsIn(text: string, language: Language): { readonly value: number; readonly text: string; readonly start: number; readonly end: number }[] {
  return (patterns.get(language) ?? []).flatMap(({ value, pattern }) =>
    [...text.matchAll(pattern)].map((hit) => ({ value, text: hit[0].trim(), start: hit.index, end: hit.index + hit[0].length })),
  )
}
