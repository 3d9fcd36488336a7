/** One word of a title: its letters in one form, and where in the sentence it stands. */
export interface Word {
  /** Lower case, without accents and apostrophes, in the singular. */
  readonly text: string
  /** As written, lower case: for prefixes of cut titles. */
  readonly raw: string
  /** 0 for the part that names the thing; 1 for an addition after a comma or dash; 2 after "with", "for", "in" … */
  readonly part: 0 | 1 | 2
}

const han = /\p{Script=Han}+/gu
const asides: ReadonlySet<string> = new Set(['with', 'for', 'in', 'by', 'from', 'to', 'inspired', 'featuring', 'w', 'at', 'on', 'without', 'using', 'plus'])

/** "T-shirts" and "T-shirt", "boxes" and "box", "berries" and "berry" meet; "glasses" and "dress" stay. */
export function singular(word: string): string {
  if (word.length < 4 || kept.has(word)) return word
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

const kept: ReadonlySet<string> = new Set(['glasses', 'shorts', 'boxers', 'briefs', 'jeans', 'heels', 'pants', 'readers', 'lens', 'gas', 'drops', 'tights', 'trainers', 'flats', 'liners', 'pads', 'pumps', 'wedges', 'tops', 'bodies', 'hoops', 'oats', 'gums', 'chips', 'crisps', 'always', 'bassetts', 'texas'])

/** Latin letters in one form: no accents, apostrophes or trademark signs, initials joined ("e.l.f." is "elf"). */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’'`´]/g, '')
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => `${initials.replaceAll('.', '')} `)

/** The words of a text in order, Chinese left out. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  let part: Word['part'] = 0
  for (const [piece] of plain(text).replace(han, ' ').matchAll(/[a-z0-9]+(?:&[a-z0-9]+)*|[,;|:/()–—]|\s-\s/g)) {
    if (!/^[a-z0-9]/.test(piece)) {
      if (words.length > 0) part = 1
    } else if (asides.has(piece) && words.length > 0) {
      part = 2
    } else {
      words.push({ text: singular(piece), raw: piece, part })
    }
  }
  return words
}

/** The Chinese stretches of a text, separated by a space. */
export function readHan(text: string): string {
  return [...text.normalize('NFKC').toLowerCase().matchAll(/[\p{Script=Han}a-z0-9]*\p{Script=Han}[\p{Script=Han}a-z0-9]*/gu)].map(([run]) => run).join(' ')
}
