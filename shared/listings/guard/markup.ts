import { plainCharacters } from './plain-characters.ts'

/** A tag as it stands, and what of it a translation must keep. */
export interface Tag {
  readonly text: string
  /** "b", "/b"; a void tag has no closing one. */
  readonly name: string
  /** Address attributes, in order of name: `href="…"`. */
  readonly addresses: readonly string[]
}

export interface MarkedText {
  readonly tags: readonly Tag[]
  readonly placeholders: readonly string[]
  /** Web and mail addresses standing in the text. */
  readonly links: readonly string[]
  /** The words alone, in plain characters; block tags are line ends, each placeholder a gap. */
  readonly words: string
}

const tagPattern = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^<>]*)?)\/?>/gi
const addressAttribute = /(href|src|srcset|action)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/gi
const placeholderPattern =
  /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\$\{[\w.]+\}|%\{\w+\}|\{[\w.]*(?:,\s*\w+)?\}|%\(\w+\)[sdif]|(?<![\d\s])%(?:\d\$)?[sdif](?![a-z])|(?<=^|[^\d\s%]\s)%(?:\d\$)?[sdif@](?![a-z])|%\d\$[sdif@]|\[\[\w+\]\]|__\w+__/gi
const linkPattern = /\bhttps?:\/\/[^\s<>"'，。、）)]+|\b[\w.+-]+@[\w-]+\.[\w.-]*\w|\bwww\.[^\s<>"'，。、）)]+/gi
const inline = /^(?:a|abbr|b|bdi|big|cite|code|em|font|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|tt|u|wbr)$/i
const voidTags = new Set(['br', 'hr', 'img', 'input', 'wbr', 'source', 'col', 'meta', 'link', 'embed', 'track', 'area', 'base', 'param'])

/** Takes a text or HTML apart. Never throws: what only looks like a tag ("< 5 kg") stays text. */
export function readMarkup(raw: string): MarkedText {
  const tags: Tag[] = []
  const placeholders: string[] = []
  const links: string[] = []
  const noPlaceholders = raw.replace(placeholderPattern, (text) => {
    placeholders.push(text.replace(/\s+/g, ' ').replace(/\{\{(-?) ?/, '{{$1').replace(/ ?(-?)\}\}/, '$1}}'))
    return '\uFFFC'
  })
  const noTags = noPlaceholders.replace(tagPattern, (text, slash: string | undefined, name: string | undefined, rest: string | undefined) => {
    if (name === undefined) return ' '
    const lower = name.toLowerCase()
    if (!(slash === '/' && voidTags.has(lower))) {
      const addresses = [...(rest ?? '').matchAll(addressAttribute)].map((hit) => `${(hit[1] ?? '').toLowerCase()}=${(hit[2] ?? '').replace(/^["']|["']$/g, '')}`)
      tags.push({ text, name: `${slash ?? ''}${lower}`, addresses: addresses.sort() })
    }
    return inline.test(name) ? '' : '\n'
  })
  const noLinks = noTags.replace(linkPattern, (text) => {
    links.push(text.replace(/[.,;:!?]+$/, ''))
    return '\uFFFC'
  })
  return { tags, placeholders, links, words: plainCharacters(decodeEntities(noLinks)) }
}

/** Do tags open and close in order? Optional closings (p, li) are no fault. */
export function isWellNested(tags: readonly Tag[]): boolean {
  const open: string[] = []
  for (const { name, text } of tags) {
    if (voidTags.has(name) || text.endsWith('/>')) continue
    if (!name.startsWith('/')) {
      open.push(name)
      continue
    }
    while (open.length > 0 && open.at(-1) !== name.slice(1) && /^(?:p|li|td|tr|th|dt|dd|option)$/.test(open.at(-1) ?? '')) open.pop()
    if (open.pop() !== name.slice(1)) return false
  }
  return open.every((name) => /^(?:p|li|td|tr|th|dt|dd|option)$/.test(name))
}

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', deg: '°', times: '×', ndash: '–', mdash: '—', frac12: '½', frac14: '¼',
  frac34: '¾', reg: '®', trade: '™', copy: '©', micro: 'µ', euro: '€', pound: '£', yen: '¥', sup2: '²', sup3: '³', plusmn: '±',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç',
  ntilde: 'ñ', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ecirc: 'ê', ocirc: 'ô', icirc: 'î', hellip: '…', rsquo: '’', lsquo: '‘',
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
