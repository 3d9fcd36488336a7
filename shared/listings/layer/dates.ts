import type { Language, Locale } from '../language.ts'

const monthNames: Readonly<Record<Exclude<Language, 'zh' | 'ja' | 'ko'>, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
}

const shortDate = /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?![\d/])|(?<!\d)(\d{4})(?:年|년\s?|\/)(\d{1,2})(?:月|월\s?|\/)(\d{1,2})(?:日|일)?(?!\d)/g

/**
 * Dates in figures as the market says them, the month by name so that no one takes it for the day: "11/21/2026" is "21.
 * November 2026". ISO dates stay. Where the source's order is not known ("03/04/2026" in English of no region) a date stays.
 */
export function localiseDates(text: string, from: Locale, to: Locale): string {
  return text.replace(shortDate, (whole, first?: string, mark?: string, second?: string, last?: string, year?: string, month?: string, day?: string) => {
    if (year !== undefined) return spell(Number(year), Number(month), Number(day), to) ?? whole
    const [a, b] = [Number(first), Number(second)]
    const order = mark === '.' ? 'dmy' : orderOf(from, a, b)
    if (order === null) return whole
    return spell(Number(last), order === 'dmy' ? b : a, order === 'dmy' ? a : b, to) ?? whole
  })
}

const dayFirst: ReadonlySet<string> = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'SG', 'ZA', 'HK'])

function orderOf({ language, region }: Locale, a: number, b: number): 'dmy' | 'mdy' | null {
  if (language === 'de' || language === 'fr' || language === 'es' || language === 'it') return region === 'US' ? 'mdy' : 'dmy'
  if (language === 'en' && region !== null && dayFirst.has(region)) return 'dmy'
  if (language === 'en' && region === 'US') return 'mdy'
  if (a > 12) return 'dmy'
  return b > 12 ? 'mdy' : null
}

function spell(year: number, month: number, day: number, { language, region }: Locale): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  if (language === 'zh' || language === 'ja') return `${year}年${month}月${day}日`
  if (language === 'ko') return `${year}년 ${month}월 ${day}일`
  const name = monthNames[language].split(' ')[month - 1] ?? ''
  if (language === 'en') return region === 'US' || region === null ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`
  if (language === 'de') return `${day}. ${name} ${year}`
  return language === 'es' ? `${day} de ${name} de ${year}` : `${day} ${name} ${year}`
}
