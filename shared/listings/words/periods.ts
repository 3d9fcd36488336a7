import type { Language } from '../language.ts'

const periods = ['day', 'week', 'month', 'year'] as const
/** How often: "per week", "täglich", "每天". */
export type Period = (typeof periods)[number]

/** Patterns for each period, in the order of `periods`. */
const table: Readonly<Record<Language, readonly string[]>> = {
  en: ['(?:an?|per|each|every) day|daily', '(?:an?|per|each|every) week|weekly', '(?:an?|per|each|every) month|monthly', '(?:an?|per|each|every) year|yearly|annually'],
  de: ['(?:pro|am|je(?:den)?) tag|täglich\\p{L}*', '(?:pro|in der|jede) woche|wöchentlich\\p{L}*', '(?:pro|im|jeden) monat|monatlich\\p{L}*', '(?:pro|im|jedes) jahr|jährlich\\p{L}*'],
  fr: ['(?:par|chaque) jour|quotidien\\p{L}*', '(?:par|chaque) semaine|hebdomadaire\\p{L}*', '(?:par|chaque) mois|mensuel\\p{L}*', '(?:par|chaque) an(?:née)?|annuel\\p{L}*'],
  es: ['(?:al|por|cada) día|diari[oa]\\p{L}*', '(?:a la|por|cada) semana|semanal\\p{L}*', '(?:al|por|cada) mes|mensual\\p{L}*', '(?:al|por|cada) año|anual\\p{L}*'],
  it: ['(?:al|ogni) giorno|quotidian\\p{L}*|giornalier\\p{L}*', '(?:alla|a|ogni) settimana|settimanal\\p{L}*', '(?:al|ogni) mese|mensil\\p{L}*', "(?:all'|ogni )anno|annual\\p{L}*"],
  zh: ['每天|每日|一天(?=.{0,4}次)', '每周|每星期|一周(?=.{0,4}次)', '每个?月|一个?月(?=.{0,4}次)', '每年|一年(?=.{0,4}次)'],
  ja: ['毎日|[1一]日(?=.{0,5}回)', '毎週|[1一]?週(?:間)?に?(?=.{0,5}回)', '毎月|[1一][かヶカ]?月(?=.{0,5}回)', '毎年|[1一]?年に?(?=.{0,5}回)'],
  ko: ['매일|하루(?:에)?(?=.{0,6}[번회])', '매주|(?:일주일|1주일|주)(?:에)?\\s?(?=.{0,5}[번회])', '매월|매달|한\\s?달(?:에)?(?=.{0,6}[번회])', '매년|(?:1|일)년(?:에)?(?=.{0,6}[번회])'],
}
const patterns = new Map(Object.entries(table).map(([language, list]) => {
  const cjk = language === 'zh' || language === 'ja' || language === 'ko'
  return [language, list.map((source, index) => ({ period: periods[index] ?? 'day', pattern: new RegExp(cjk ? source : `(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu') }))]
}))

/** The periods by which a text counts, each once. */
export function periodsIn(text: string, language: Language): { readonly period: Period; readonly text: string }[] {
  return (patterns.get(language) ?? []).flatMap(({ period, pattern }) => {
    const hit = pattern.exec(text)
    return hit === null ? [] : [{ period, text: hit[0].trim() }]
  })
}
