import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' }
import { failure, success, type Result } from '#shared/result/result.ts'

countries.registerLocale(english)
countries.registerLocale(chinese)

const chineseShortNames: Readonly<Record<string, string>> = {
  中国大陆: 'CN', 大陆: 'CN', 国产: 'CN', 香港: 'HK', 澳门: 'MO', 台湾: 'TW', 韩国: 'KR', 南韩: 'KR', 英国: 'GB', 美国: 'US',
  越南: 'VN', 俄罗斯: 'RU', 阿联酋: 'AE',
}

/** A country by ISO code (2 or 3 letters) or by name in English or Chinese. Fails with `not-a-country`. */
export function readCountry(text: string): Result<string> {
  const name = text.trim().replace(/^made in\s+/i, '').replace(/制造$|产$/, '')
  const upper = name.toUpperCase()
  if (upper === 'UK') return success('GB')
  const code =
    (countries.alpha2ToAlpha3(upper) === undefined ? countries.alpha3ToAlpha2(upper) : upper) ??
    chineseShortNames[name] ??
    countries.getAlpha2Code(name, 'en') ??
    countries.getAlpha2Code(name, 'zh')
  return code === undefined ? failure('not-a-country', { text: text.trim().slice(0, 40) }) : success(code)
}
