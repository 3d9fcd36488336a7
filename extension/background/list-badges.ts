import { moneyText, shareText, wholeText } from '../language/amounts.ts'
import { listText } from '../language/list-text.ts'
import { speaker } from '../language/words.ts'
import { gapWord } from '../overlay/gap-parts.ts'
import { marginTone } from '../overlay/margin-tone.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { Badge, ListBadges } from '../protocol/seen-list.ts'
import type { JudgedList, JudgedResult } from './judge-list.ts'

/** What stands beside each result, and on the button that opens the table. */
export function listBadges(list: JudgedList, language: Language): ListBadges {
  const say = speaker(language)
  const median = list.totals.medianPrice
  const parts = [
    say('list.results', { count: wholeText(language, list.results.length) }),
    median ? say('list.median', { price: moneyText(language, median.value.minor, median.value.currency) }) : null,
  ]
  const once = new Map(list.results.map((result) => [result.id, result]))
  return {
    label: say('list.label'),
    badges: [...once.values()].map((result) => badge(result, list, language)),
    summary: parts.filter((part) => part !== null).join(' · '),
    open: say('list.open'),
  }
}

function badge(result: JudgedResult, { market }: JudgedList, language: Language): Badge {
  const say = speaker(language)
  const country = market?.country ?? ''
  const known = result.margin !== null && result.marginShare !== null
  const margin = known
    ? say(result.costAssumed ? 'list.marginAssumed' : 'list.margin', { country, amount: moneyText(language, result.margin.minor, result.margin.currency), share: shareText(language, result.marginShare) })
    : say('list.marginUnknown', { country, parts: listText(result.missing.map((part) => gapWord(part, say)), language) })
  return {
    id: result.id,
    margin: `${country} ${known ? `${result.costAssumed ? '≈' : ''}${shareText(language, result.marginShare)}` : '?'}`.trim(),
    tone: marginTone(result.marginShare),
    score: result.score === null ? '–' : String(result.score),
    told: `${margin} ${result.score === null ? say('list.scoreUnknown') : say('list.score', { score: String(result.score) })}`,
  }
}
