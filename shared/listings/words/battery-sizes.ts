/** Sizes of round cells by their name in each country (IEC 60086 and everyday names): id | pattern sources. */
const table: readonly (readonly [string, string])[] = [
  ['AAA', '(?<![A-Za-z])AAA(?![A-Za-z])|(?<![A-Za-z])LR03|(?<![\\p{L}-])Micro(?=-?(?:batterie|zelle|akku))|(?<!\\d)7号(?=电池|碱性|充电|干电)|七号(?=电池|碱性)|単(?:四|4)'],
  ['AA', '(?<![A-Za-z])AA(?![A-Za-z])|(?<![A-Za-z])LR0?6(?!\\d)|(?<!\\p{L})Mignon(?=-?(?:batterie|zelle|akku))|(?<!\\d)5号(?=电池|碱性|充电|干电)|五号(?=电池|碱性)|単(?:三|3)'],
  ['C', '(?<![A-Za-z])LR14|(?<!\\d)2号(?=电池)|二号(?=电池)|単(?:二|2)|(?<![A-Za-z])C(?=-?(?: ?batter| ?cell| ?-?zelle))|(?<=(?:piles?|pilas?|batterie) (?:(?:de )?(?:tipo|type) )?)C(?![A-Za-z])'],
  ['D', '(?<![A-Za-z])LR20|(?<!\\d)1号(?=电池)|一号(?=电池)|単(?:一|1)|(?<![A-Za-z])D(?=-?(?: ?batter| ?cell| ?-?zelle))|(?<=(?:piles?|pilas?|batterie) (?:(?:de )?(?:tipo|type) )?)D(?![A-Za-z])'],
]
const patterns = table.map(([name, source]) => ({ name, pattern: new RegExp(`(?:${source})(?:形|型)?`, 'gu') }))

/** The battery sizes a text names; "5号电池", "単3" and "Mignon" are all AA. */
export function batterySizesIn(text: string): { readonly name: string; readonly text: string; readonly start: number; readonly end: number }[] {
  return patterns.flatMap(({ name, pattern }) => [...text.matchAll(pattern)].map((hit) => ({ name, text: hit[0], start: hit.index, end: hit.index + hit[0].length })))
}
