import type { Language } from '../language.ts'

/** "No more than 20 W" denies nothing: it says how far a number goes. */
const bounds: Readonly<Record<Language, RegExp>> = {
  en: /(?:in )?no(?:t)? (?:more|less|fewer|later|longer|higher|lower|greater|smaller|larger|heavier|bigger) than(?=\s[\d\p{L}])|not exceeding/giu,
  de: /nicht (?:mehr|weniger|später|länger|höher|größer|kleiner|schwerer) als/giu,
  fr: /pas (?:plus|moins) de/giu,
  es: /no (?:más|menos|superior|inferior|mayor|menor) (?:de|a|que)/giu,
  it: /non (?:oltre|più di|meno di|superiore a|inferiore a|maggiore di|minore di)/giu,
  zh: /不(?:超过|高于|低于|少于|多于|大于|小于|足(?=\d|[一二三半])|[到满出](?=\s?\d|[一二三四五六七八九十半]))/gu,
  ja: /を?(?:超えない|下回らない|上回らない)/gu,
  ko: /(?:을|를)?\s?(?:넘지|초과하지)\s?않는/gu,
}

/** "Do not exceed 20 W": a denial that a bound may answer for. */
const exceeding: Readonly<Record<Language, RegExp>> = {
  en: /(?:(?:do|does|must|should|may|shall|can) ?not|don't|never) exceed|without exceeding/giu,
  de: /nicht (?:zu )?überschreite\p{L}*|nicht überschritten/giu,
  fr: /ne (?:doit |doivent |jamais )?(?:pas )?dépass\p{L}*(?: pas)?|sans dépasser/giu,
  es: /no (?:debe |deben |se debe )?(?:super|exced|sobrepas)\p{L}*|sin (?:superar|exceder|sobrepasar)/giu,
  it: /non (?:deve |devono )?super[ai]\p{L}*|senza superare/giu,
  zh: /(?:不得|不能|不可|不会|不要|请勿|切勿|勿|严禁|禁止)超(?:过|出|载)/gu,
  ja: /を?超え(?:ないで(?:ください)?|てはいけません|ません|ず)/gu,
  ko: /(?:을|를)?\s?(?:초과하지|넘지|넘기지)\s?(?:않|마|말)\p{L}*/gu,
}

const blanked = (text: string, pattern: RegExp) => text.replace(pattern, (words) => ' '.repeat(words.length))

/** The text without its bounds, every other place kept; a denial to exceed goes too where the other side says a bound. */
export function withoutBounds(text: string, language: Language, other: string, spokenThere: Language): string {
  const bare = blanked(text, bounds[language])
  return blanked(other, bounds[spokenThere]) === other ? bare : blanked(bare, exceeding[language])
}
