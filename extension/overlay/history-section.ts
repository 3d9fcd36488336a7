import { el, svgEl } from './element.ts'
import type { Say } from '../language/language.ts'
import type { HistorySeries } from '../protocol/research-view.ts'

const width = 132
const height = 30

/** Price and rank as they were seen over time: a line, the range, and what changed or how much is missing to say so. */
export function historySection(history: readonly HistorySeries[], say: Say): HTMLElement {
  const rows = history.map((series) => {
    const name = say(series.kind === 'price' ? 'page.price' : 'page.rank')
    return el(
      'li',
      {},
      el('div', { class: 'series' }, el('span', {}, el('b', {}, name), series.imported ? el('small', {}, ` ${say('history.keepa')}`) : null), el('small', {}, series.range)),
      series.points.length > 1 ? sparkline(series, say('history.label', { name, latest: series.latest })) : null,
      el('small', { class: 'changes' }, series.changes.join(' · ')),
    )
  })
  return el(
    'section',
    { class: 'history', 'aria-label': say('history.title') },
    el('h2', {}, say('history.title')),
    rows.length > 0 ? el('ul', {}, ...rows) : el('p', { class: 'hint' }, say('history.none')),
  )
}

/** A better rank is a smaller number and stands higher. */
function sparkline({ points, kind }: HistorySeries, label: string): SVGElement {
  const [days, values] = [points.map(([day]) => day), points.map(([, value]) => value)]
  const [first, last, least, most] = [Math.min(...days), Math.max(...days), Math.min(...values), Math.max(...values)]
  const at = ([day, value]: readonly [number, number]): [number, number] => {
    const x = last === first ? width / 2 : 2 + ((day - first) / (last - first)) * (width - 4)
    const share = most === least ? 0.5 : (value - least) / (most - least)
    return [x, 3 + (kind === 'rank' ? share : 1 - share) * (height - 6)]
  }
  const places = points.map(at)
  const [x = 0, y = 0] = places.at(-1) ?? []
  const path = places.map(([left, top], index) => `${index === 0 ? 'M' : 'L'}${left.toFixed(1)} ${top.toFixed(1)}`).join('')
  return svgEl(
    'svg',
    { class: 'spark', role: 'img', 'aria-label': label, viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height) },
    svgEl('path', { d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'stroke-linejoin': 'round' }),
    svgEl('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: '2.4', fill: 'currentColor' }),
  )
}
