import { readDay } from '../text/date-text.ts'
import type { DetailRow } from './detail-rows.ts'
import type { Said } from '../said.ts'

/** "Date First Available" as each interface language has it. A release or publication date is another thing. */
const label =
  /^(?:date first (?:available|listed)|im angebot von amazon|(?:date de mise en ligne|disponible) sur amazon|date de première disponibilité|date de mise en ligne|disponibile su amazon|data di prima disponibilità|producto en amazon|fecha de (?:la )?primera disponibilidad|disponible en amazon|disponível (?:na amazon|para compra|desde)|data (?:da primeira|de primeira) disponibilidade|datum (?:van )?eerste (?:beschikbaarheid|beschikbaar)|(?:datum )?först(?:a)? (?:tillgänglig|dag)|datum (?:då|för) .*tillgänglig|data pierwszej dostępności|(?:produkt )?dostępny w amazon|satışa sunulduğu .{1,2}lk tarih|amazon\.com\.tr'de satışa|(?:amazon\.co\.jp ?)?での取り扱い開始日|取り扱い開始日|(?:首次)?上架(?:日期|时间)|首次可用日期|تاريخ توفر|زمن توفر)/u
const japanese = /取り扱い開始日$/u

/** The day the product was first offered, ISO 8601. Rows that name different days, or a day of unknown form, are unreadable. */
export function readFirstAvailable(rows: readonly DetailRow[], languages: readonly string[]): Said<string> {
  const said = rows.filter(({ key }) => label.test(key) || japanese.test(key)).map(({ value }) => value)
  const days = said.map((text) => readDay(text, languages))
  const [first] = days
  if (first === undefined) return { value: null, place: null, unreadable: null }
  if (first !== null && days.every((day) => day === first)) return { value: first, place: 'details', unreadable: null }
  const why = days.includes(null) ? 'not-understood' : 'disagreement'
  return { value: null, place: null, unreadable: { field: 'firstAvailable', why, said } }
}
