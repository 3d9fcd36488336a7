import type { Locale } from '../language.ts'
import { styleNumber } from './number-style.ts'

// ISO 216 sheets in centimetres; ANSI/ASME Y14.1 sheets in inches.
const iso: Readonly<Record<string, readonly [string, string]>> = { A3: ['11.7', '16.5'], A4: ['8.3', '11.7'], A5: ['5.8', '8.3'], A6: ['4.1', '5.8'], B5: ['6.9', '9.8'] }
const american: Readonly<Record<string, readonly [string, string]>> = { Letter: ['21.6', '27.9'], Legal: ['21.6', '35.6'], Tabloid: ['27.9', '43.2'] }
const aboutPaper = /paper|sheet|page|print|notebook|planner|binder|folder|document|poster|laminat|papier|blatt|drucker|mappe|feuille|imprim|papel|hoja|impres|carta|fogli|stamp|纸|打印|文件|笔记本|海报|用紙|プリンタ|ノート|書類|용지|종이|프린터|노트/iu

/** A paper size the country does not use gets its measure behind it: "A4 (8.3 × 11.7 in)". Only where paper is meant. */
export function localisePaper(text: string, inInches: boolean, locale: Locale): string {
  const names = inInches ? /(?<![\p{L}\d-])(A[3-6]|B5)(?![\p{L}\d-]|\s?\()/gu : /(?<![\p{L}\d-])(Letter|Legal|Tabloid)(?= (?:size|paper|format|papier))(?! (?:size|paper|format|papier)\s?\()/gu
  return text.replace(names, (name: string, _group: string, at: number) => {
    const near = `${/[^,;.]{0,14}$/.exec(text.slice(0, at))?.[0] ?? ''} ${/^[^,;.]{0,20}/.exec(text.slice(at + name.length))?.[0] ?? ''}`
    if (!aboutPaper.test(near)) return name
    const sides = (inInches ? iso : american)[name]
    return sides ? `${name} (${sides.map((side) => styleNumber(side, locale)).join(' × ')} ${inInches ? 'in' : 'cm'})` : name
  }).replace(/(Letter|Legal|Tabloid) (\([^)]*cm\)) (size|paper|format|papier)/g, '$1 $3 $2')
}
