/**
 * Qualities whose opposite is a word of its own, not a denial: id | words for it | words for its opposite, as pattern
 * sources in all languages, blanks between, `_` for a blank.
 */
const table = `
cable|cordless wireless kabellos\\w* drahtlos\\w* akkubetrieben\\w* sans_fil inalámbric\\w* sin_cables? senza_fili 无线 無線 コードレス ワイヤレス 무선|corded (?<!hard-?)wired kabelgebunden\\w* filaires? con_cable cablead[oa]s? cablat[oaie] con_filo 有线 有線 コード付き 유선
uses|reusable wiederverwendbar\\w* mehrweg\\w* réutilisab\\w* reutilizab\\w* riutilizzabil\\w* 可重复使用 繰り返し使え 再利用可能 재사용|disposable single-use einweg\\w* wegwerf\\w* jetables? à_usage_unique desechab\\w* de_un_solo_uso monouso usa_e_getta 一次性 使い捨て 일회용
place|outdoors? außenbereich\\w* draußen 户外 室外 屋外 야외 실외|indoors? innenbereich\\w* innenräum\\w* 室内 屋内 실내
hand|left-handed linkshänder\\w* gauchers? zurdos? mancini? 左手 左利き 왼손|right-handed rechtshänder\\w* droitiers? diestros? destrimani? 右手 右利き 오른손
state|brand-?_?new fabrikneu\\w* nagelneu\\w* à_l'état_neuf 全新 新品 새_?상품|refurbished pre-?owned second-?hand gebraucht\\w* generalüberholt\\w* reconditionné\\w* d'occasion reacondicionad\\w* de_segunda_mano ricondizionat\\w* 二手 翻新 中古 整備済 중고 리퍼
`

const wordy = (list: string) =>
  new RegExp(
    list.split(' ').map((term) => {
      const pattern = term.replaceAll('_', '\\s').replaceAll('\\w', '[a-zß-ɏ]')
      return /[a-zà-ž]/i.test(term.replace(/\\./g, '')) ? `(?<![a-zß-ɏ-])(?:${pattern})(?![a-zß-ɏ])` : pattern
    }).join('|'),
    'iu',
  )

const opposites = table.trim().split('\n').map((row) => {
  const [id = '', one = '', other = ''] = row.split('|')
  return { id, one: wordy(one), other: wordy(other) }
})

export interface Quality {
  readonly id: string
  readonly side: 'one' | 'other'
  readonly text: string
}

/** The qualities of which a text says one side and not its opposite. */
export function qualitiesIn(text: string): Quality[] {
  return opposites.flatMap(({ id, one, other }): Quality[] => {
    const [first, second] = [one.exec(text)?.[0], other.exec(text)?.[0]]
    if ((first === undefined) === (second === undefined)) return []
    return [{ id, side: first === undefined ? 'other' : 'one', text: first ?? second ?? '' }]
  })
}
