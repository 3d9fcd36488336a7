import { readMarkup } from '../guard/markup.ts'
import { hasDimension } from '../guard/quantity.ts'
import { readQuantities } from '../guard/read-quantities.ts'
import type { Locale } from '../language.ts'
import type { Wear } from '../sizes/size-system.ts'
import { localiseText } from './localise-text.ts'
import { mainsOf, plugsNamed } from './mains.ts'
import type { ListingMarket } from './market.ts'

/** Something the layer cannot mend by itself; `code` and `params` choose a sentence. */
export interface LayerNote {
  readonly code: 'voltage-unfit' | 'plug-unfit' | 'mains-unknown'
  readonly params: Readonly<Record<string, string>>
}

export interface LocalisedContent {
  readonly content: string
  readonly notes: readonly LayerNote[]
}

const untouched =
  /<(script|style|code|pre)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<\/?[a-z][^<>]*>|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\$\{[^}]*\}|%?\{[^{}]*\}|%\([\w]+\)[sd]|\bhttps?:\/\/[^\s<>"']+|[\w.+-]+@[\w-]+\.[\w.-]+/gi

/**
 * Measures, sizes, numbers, dates, prices and paper sizes of a text or HTML as the market has them; `from` is how the
 * numbers are written now. Tags, attributes, placeholders, addresses, model numbers and names stay to the letter. Doing
 * it again changes nothing. Sizes of clothes and shoes need to know whose they are, else they stay.
 */
export function localise(content: string, from: Locale, to: ListingMarket, wear: Wear | null = null): LocalisedContent {
  let done = ''
  let at = 0
  for (const { index, 0: kept } of content.matchAll(untouched)) {
    done += between(content.slice(at, index), from, to, wear) + kept
    at = index + kept.length
  }
  done += between(content.slice(at), from, to, wear)
  return { content: done, notes: notesOn(content, from, to) }
}

function between(text: string, from: Locale, to: ListingMarket, wear: Wear | null): string {
  return text === '' ? '' : localiseText(text.replaceAll('&nbsp;', '\u00A0'), from, to, wear)
}

function notesOn(content: string, from: Locale, to: ListingMarket): LayerNote[] {
  const { words } = readMarkup(content)
  const volts = readQuantities(words, from).filter((quantity) => hasDimension(quantity, 'voltage')).map(({ values }) => values[0] ?? 0)
  const stated = volts.filter((value) => value >= 90 && value <= 260)
  const plugs = plugsNamed(words)
  if (stated.length === 0 && plugs === '') return []
  const mains = mainsOf(to.country)
  if (mains === null) return [{ code: 'mains-unknown', params: { country: to.country } }]
  const notes: LayerNote[] = []
  // 10 % either way is what appliances bear (EN 50160).
  const [least, most] = [Math.min(...stated), Math.max(...stated)]
  const fits = stated.length === 0 || mains.volts.some((value) => value >= least * 0.9 && value <= most * 1.1)
  const voltage = mains.volts.join('/')
  if (!fits) notes.push({ code: 'voltage-unfit', params: { stated: least === most ? `${least}` : `${least}–${most}`, mains: voltage, country: to.country } })
  if (plugs !== '' && !Array.from(mains.plugs).some((plug) => plugs.includes(plug))) {
    notes.push({ code: 'plug-unfit', params: { plugs: Array.from(mains.plugs).join(', '), country: to.country } })
  }
  return notes
}
