import { el, fillOnOpen } from './element.ts'
import { defaultScoreWeights } from '#shared/research/score/score-parts.ts'
import type { ScoreWeights } from '#shared/research/score/score-parts.ts'
import type { Say } from '../language/language.ts'
import type { ResearchView } from '../protocol/research-view.ts'

/** The opportunity score with its parts, why each is as it is, and how much it counts. */
export function scoreSection({ score }: ResearchView, open: Set<string>, say: Say, setWeights: (weights: ScoreWeights) => void): HTMLElement {
  const weights = score.parts.reduce<ScoreWeights>((all, { part, weight }) => ({ ...all, [part]: weight }), defaultScoreWeights)
  const rows = (): HTMLElement[] => score.parts.map(({ part, name, score: of, weight, reasons }) => {
    const wrong = el('small', { class: 'wrong', role: 'alert' })
    const input = el('input', { id: `weight-${part}`, type: 'text', inputmode: 'numeric', maxlength: '3', value: String(weight), disabled: score.byShop, 'aria-label': say('score.weightOf', { part: name }) })
    input.addEventListener('change', () => {
      const typed = input.value.trim()
      const next = { ...weights, [part]: Number(typed) }
      const right = /^\d{1,3}$/.test(typed) && Number(typed) <= 100 && Object.values(next).some((one) => one > 0)
      input.setAttribute('aria-invalid', String(!right))
      wrong.textContent = right ? '' : say('score.notWeight')
      if (right) setWeights(next)
    })
    return el(
      'li',
      {},
      el('span', { class: 'part' }, name),
      el('span', { class: 'points' }, of === null ? '?' : String(of)),
      el('span', { class: 'bar', 'aria-hidden': 'true' }, of === null ? null : fill(of)),
      input,
      wrong,
      el('small', {}, reasons.join(' ')),
    )
  })
  const summary = score.score === null ? say('score.unknown') : String(score.score)
  const details = el(
    'details',
    { class: `score ${tone(score.score)}`, open: open.has('score') },
    el('summary', { id: 'score' }, el('h2', {}, say('score.title')), el('b', {}, summary), el('small', {}, score.low === score.high ? '' : say('score.between', { low: String(score.low), high: String(score.high) }))),
  )
  fillOnOpen(details, () => [
    el('div', { class: 'heads', 'aria-hidden': 'true' }, el('span', {}, say('score.points')), el('span', {}, say('score.weight'))),
    el('ul', { class: 'parts' }, ...rows()),
    score.byShop ? el('p', { class: 'hint' }, say('score.byShop')) : null,
  ])
  details.addEventListener('toggle', () => (details.open ? open.add('score') : open.delete('score')))
  return el('section', { 'aria-label': say('score.title') }, details)
}

function fill(points: number): HTMLElement {
  const part = el('span', { class: `fill ${tone(points)}` })
  part.style.inlineSize = `${points}%`
  return part
}

const tone = (points: number | null): string => (points === null ? 'unknown' : points >= 60 ? 'good' : points >= 35 ? 'thin' : 'loss')
