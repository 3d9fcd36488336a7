import { euMembers } from '#shared/places/european-union.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { Language } from '../language.ts'

interface ClaimRule {
  readonly rule: string
  /** Null: everywhere. */
  readonly where: 'eu' | ReadonlySet<CountryCode> | null
  readonly words: RegExp
}

// Sources from memory of the laws named; a person decides, these words only ask for a look.
const rules: readonly ClaimRule[] = [
  // EU 1223/2009 and 655/2013, US FDCA s. 201, JP PMD Act art. 66, CN Advertising Law art. 16 and 17: goods that are no medicine must not claim to heal.
  {
    rule: 'medical',
    where: null,
    words: /(?<!\p{L})(?:cures?|heals?|treats? (?:acne|eczema|arthritis|diabetes|cancer|depression)|anti-?cancer|kills? (?:covid|coronavirus)|heilt|behandelt (?:akne|arthrose|diabetes)|guérit|soigne (?:l'acné|le cancer)|cura (?:el|la|l'|il) (?:acné|cáncer|artritis|cancro)|guarisce)(?!\p{L})|治愈|根治|治疗|抗癌|完治|治療|治します|치료|완치/iu,
  },
  // CN Advertising Law art. 9: no superlatives.
  { rule: 'superlative-cn', where: new Set(['CN']), words: /国家级|最高级|最佳|第一品牌|全网最低|销量第一|顶级|极品|世界第一/u },
  // JP Premiums and Representations Act, KR Fair Labeling Act: "first" and "best" want proof.
  { rule: 'unproved-best', where: new Set(['JP', 'KR']), words: /世界一|日本一|業界No\.?1|最高級|업계 ?1위|국내 ?최초|세계 ?최고/iu },
  // EU Directive 2024/825, applied from 2026-09-27: no general environmental claim without proof, no neutrality by offsets.
  {
    rule: 'green-eu',
    where: 'eu',
    words: /(?<!\p{L})(?:eco-?friendly|environmentally friendly|climate[- ]neutral|carbon[- ]neutral|co2[- ]neutral|umweltfreundlich\p{L}*|klimaneutral\p{L}*|co2-neutral\p{L}*|écologique|respectueux de l'environnement|neutre en carbone|ecológic[oa]|respetuos[oa] con el medio ambiente|neutr[oa] en carbono|ecologic[oa]|ecosostenibile|a impatto zero)(?!\p{L})/iu,
  },
  // FTC Green Guides, 16 CFR 260.4.
  { rule: 'green-us', where: new Set(['US']), words: /(?<!\p{L})(?:eco-?friendly|environmentally (?:friendly|safe)|100% green)(?!\p{L})/iu },
  // US "Made in USA" 16 CFR 323.
  { rule: 'made-in-usa', where: new Set(['US']), words: /made in (?:the )?usa|american[- ]made/iu },
  // UCPD annex I no. 9 and 10, and similar law elsewhere: a mark or a legal right is no selling point of one seller.
  { rule: 'approval', where: null, words: /(?<!\p{L})(?:fda[- ]approved|ce[- ]approved|ce-geprüft|approuvé par la fda|aprobado por la fda|approvato (?:dalla )?fda)(?!\p{L})|FDA批准|FDA承認|FDA ?승인/iu },
  // UCPD annex I no. 7: false scarcity.
  { rule: 'pressure', where: 'eu', words: /(?<!\p{L})(?:only today|last chance|nur heute|letzte chance|aujourd'hui seulement|dernière chance|solo hoy|última oportunidad|solo oggi|ultima occasione)(?!\p{L})/iu },
]

export interface ForbiddenClaim {
  readonly claim: string
  readonly rule: string
}

/** Claims that the law of a country forbids or wants proof for, by the words of any of our languages. */
export function forbiddenClaimsIn(text: string, country: CountryCode, language: Language): ForbiddenClaim[] {
  return rules.flatMap(({ rule, where, words }) => {
    if (where === 'eu' ? !euMembers.has(country) : where !== null && !where.has(country)) return []
    const hit = words.exec(text)
    // "cura" is also Italian and Spanish for care, "treatment" a hairdresser's; a longer phrase is in the pattern already.
    return hit === null || (language === 'it' && /^cura$/i.test(hit[0])) ? [] : [{ claim: hit[0], rule }]
  })
}
