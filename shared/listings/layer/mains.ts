import type { CountryCode } from '#shared/places/country.ts'

export interface Mains {
  readonly volts: readonly number[]
  readonly hertz: readonly number[]
  /** IEC letters of the sockets in homes. */
  readonly plugs: string
}

// Source: memory of IEC World Plugs (https://www.iec.ch/world-plugs); volts | hertz | plug types.
const table = `US 120|60|AB CA 120|60|AB MX 127|60|AB BR 127,220|60|CN JP 100|50,60|AB CN 220|50|ACI TW 110|60|AB KR 220|60|CF HK 220|50|G SG 230|50|G MY 240|50|G
GB 230|50|G IE 230|50|G DE 230|50|CF AT 230|50|CF NL 230|50|CF ES 230|50|CF PT 230|50|CF SE 230|50|CF NO 230|50|CF FI 230|50|CF HU 230|50|CF RO 230|50|CF BG 230|50|CF GR 230|50|CF
FR 230|50|CE BE 230|50|CE PL 230|50|CE CZ 230|50|CE SK 230|50|CE IT 230|50|CFL CH 230|50|CJ DK 230|50|CEFK AU 230|50|I NZ 230|50|I IN 230|50|CDM AE 230|50|G SA 230|60|G IL 230|50|CH
TR 230|50|CF ZA 230|50|CMN TH 230|50|ABCO VN 220|50|AC PH 220|60|ABC ID 230|50|CF`

const mains = new Map(
  table.split(/\s+/).reduce<[CountryCode, Mains][]>((rows, word, index, words) => {
    if (index % 2 === 1) return rows
    const [volts = '', hertz = '', plugs = ''] = (words[index + 1] ?? '').split('|')
    rows.push([word, { volts: volts.split(',').map(Number), hertz: hertz.split(',').map(Number), plugs }])
    return rows
  }, []),
)

/** What comes out of the wall there: volts, hertz, plug types. Null for a country that is not in the table. */
export function mainsOf(country: CountryCode): Mains | null {
  return mains.get(country) ?? null
}

const plugWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:US|American) plug\b|US-Stecker|prise US|enchufe (?:US|americano)|spina (?:US|americana)|美规|美標|USプラグ|미국 플러그/i, 'AB'],
  [/\b(?:EU|European) plug\b|EU-Stecker|prise (?:EU|européenne)|enchufe (?:EU|europeo)|spina (?:EU|europea)|欧规|EUプラグ|유럽 플러그|schuko/i, 'CF'],
  [/\b(?:UK|British) plug\b|UK-Stecker|prise (?:UK|anglaise)|enchufe (?:UK|británico)|spina (?:UK|inglese)|英规|UKプラグ|영국 플러그/i, 'G'],
  [/\bAU plug\b|AU-Stecker|澳规/i, 'I'],
]

/** Plug types a text names, by IEC letter; empty where it names none. */
export function plugsNamed(text: string): string {
  return plugWords.flatMap(([words, types]) => (words.test(text) ? [types] : [])).join('')
}
