export interface SizeMention {
  /** "2XL", "EU 42"; letter sizes by one spelling. */
  readonly name: string
  readonly text: string
  readonly start: number
  readonly end: number
}

const systems: readonly (readonly [string, string])[] = [
  ['EU', 'EU|欧码|欧洲码|欧|ヨーロッパ|유럽'],
  ['US', 'US|USA|美码|美国码|美国|アメリカ|미국'],
  ['UK', 'UK|英码|英国码|イギリス|영국'],
  ['FR', 'FR'],
  ['IT', 'IT'],
  ['DE', 'DE'],
  ['JP', 'JP|日码'],
  ['CN', 'CN|中国码'],
  ['KR', 'KR'],
  ['AU', 'AU'],
]
const sizeWord = '(?:size|sizes|größe|gr\\.|schuhgröße|konfektionsgröße|taille|pointure|talla|número|taglia|misura|numero|尺码|尺碼|码数|鞋码|サイズ|사이즈|치수)'
const anySystem = systems.map(([, words]) => words).join('|')
const systemNumber = new RegExp(
  `(?<![\\p{L}\\d])(${anySystem})(?:[\\s-]?${sizeWord})?[\\s:：-]{0,2}(\\d{1,3}(?:[.,]5)?)(?:\\s?[-–—~]\\s?(\\d{1,3}(?:[.,]5)?))?(?:\\s?[码号])?(?![\\d.,]*\\d|\\s?(?:cm|mm|V|W|kg|g|%))|(?<![\\d.,])(?:(\\d{1,3}(?:[.,]5)?)\\s?[-–—~]\\s?)?(\\d{1,3}(?:[.,]5)?)\\s?(EU|US|UK|FR|IT|JP)(?![\\p{L}\\d])`,
  'giu',
)
const plural = /^(?:[2-9]?XS|X{1,6}S|[2-9]?XL|X{1,6}L)$/
const letterSize = /(?<![\p{Script=Latin}\d.,']|(?<!(?<!\p{Script=Latin})(?:[SML]|X{1,3}[SL]|\dXL))-)(?:[2-9]?XL|X{1,6}L|X{1,4}S|[2-4]XS|[SML])(?![\p{Script=Latin}\d'’]|\.\d|-(?!\s?(?:[SML]|X))[\p{L}])/gu
const beforeLetter = new RegExp(`(?:${sizeWord}s?\\s?(?:en\\s)?[:：]?\\s?|(?:[SML]|XL|XS)\\s?(?:[,/、，·|-]|bis|to|à|a|al|hasta|und|and|et|y|e|or|or|bis|至|到|~|から|부터|または|和|と)\\s?)$`, 'iu')
const afterLetter = /^\s?(?:码|碼|号|サイズ|사이즈|[,/、，·|~-]\s?(?:[SML]|X{1,6}L|\dXL)(?!\p{Script=Latin})|\s(?:to|bis|à|a|al|hasta|und|and|et|y|e)\s(?:[SML]|X{1,6}L|\dXL)(?!\p{Script=Latin}))/iu

/** Clothing and shoe sizes: "XXL", "size M", "S/M/L", "EU 42", "42 EU", "欧码42", "M码". */
export function sizesIn(text: string): SizeMention[] {
  const numbers = [...text.matchAll(systemNumber)].flatMap((hit): SizeMention[] => {
    const [, ahead, first, last, from, to, behind] = hit
    const word = ahead ?? behind ?? ''
    const system = systems.find(([, words]) => words.split('|').includes(word.toUpperCase()))?.[0]
    if (system === undefined || (/^[A-Za-z]+$/.test(word) && word !== word.toUpperCase())) return []
    const place = { text: hit[0].trim(), start: hit.index, end: hit.index + hit[0].length }
    return [first ?? from, last ?? to].flatMap((value) => (value === undefined ? [] : [{ ...place, name: `${system} ${value.replace(',', '.')}` }]))
  })
  const letters = [...text.matchAll(letterSize)].flatMap((hit): SizeMention[] => {
    const letter = hit[0]
    const end = hit.index + letter.length
    if (!plural.test(letter) && !beforeLetter.test(text.slice(Math.max(0, hit.index - 24), hit.index)) && !afterLetter.test(text.slice(end, end + 10))) return []
    return [{ name: oneSpelling(letter), text: letter, start: hit.index, end }]
  })
  return [...numbers, ...letters].sort((one, other) => one.start - other.start)
}

/** "XXL" and "2XL" are the same size; so are "XXS" and "2XS". */
export function oneSpelling(letter: string): string {
  const xs = /^(X{2,6})([SL])$/.exec(letter)
  return xs ? `${(xs[1] ?? '').length}X${xs[2] ?? ''}` : letter
}
