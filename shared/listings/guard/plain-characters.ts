const fractions: Readonly<Record<string, string>> = {
  '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4', '⅕': '1/5', '⅛': '1/8', '⅜': '3/8', '⅝': '5/8', '⅞': '7/8',
}

/** One way of writing for what may be written in several: full width, ligatures, fraction signs, dashes, quotes. */
export function plainCharacters(text: string): string {
  return text
    .replace(/(\d?)([½⅓⅔¼¾⅕⅛⅜⅝⅞])/g, (_, digit: string, sign: string) => `${digit === '' ? '' : `${digit} `}${fractions[sign] ?? ''}`)
    .replace(/(?<=\d)，(?=\d)/g, ', ')
    .replace(/[®™©]/g, ' ')
    .replace(/[º˚]/g, '°')
    .replace(/″/g, '"')
    .replace(/′/g, "'")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .normalize('NFKC')
    .replace(/[‐‑−]/g, '-')
    .replace(/[〜～∼]/g, '~')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
}
