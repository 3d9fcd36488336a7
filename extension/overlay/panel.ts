import { sayIn } from '../language/language.ts'
import { el } from './element.ts'
import { knownSection } from './known-form.ts'
import { marketList } from './markets.ts'
import { historySection } from './history-section.ts'
import { pageFacts } from './page-facts.ts'
import { rulesSection } from './rules-section.ts'
import { scoreSection } from './score-section.ts'
import type { ScoreWeights } from '#shared/research/score/score-parts.ts'
import type { ResearchView } from '../protocol/research-view.ts'
import type { MessageKey, Say } from '../language/language.ts'
import type { KnownActions } from './known-form.ts'
import type { Language, PanelData, Spoken } from '../protocol/panel-data.ts'
import type { ProductPage } from '../sites/page-reading.ts'

export interface PanelActions extends KnownActions {
  setWeights(weights: ScoreWeights): void
  save(): void
  report(): void
  collapse(collapsed: boolean): void
}

/** What the panel knows for as long as it stands on a page. */
export interface PanelState {
  collapsed: boolean
  readonly opened: Set<string>
}

const errors: Readonly<Record<string, MessageKey>> = {
  'not-landfall': 'error.failed',
  unauthorized: 'error.unauthorized',
  'too-many-requests': 'error.busy',
}

/** Draws the whole panel anew into `root`, keeping the focus where the seller has it. */
export function drawPanel(root: HTMLElement, page: ProductPage, data: PanelData, state: PanelState, actions: PanelActions): void {
  const say = sayIn(data.words)
  const mode = data.shop === null ? say('panel.alone') : say('panel.paired', { shop: shopName(data.shop) })
  const draw = (): void => frame(root, data.language, say, mode, () => pageBody(page, data, state, say, actions), state, (collapsed) => {
    actions.collapse(collapsed)
    draw()
  })
  draw()
}

/** The panel for a product page whose layout is not known: it says so and nothing else. */
export function drawUnreadable(root: HTMLElement, { language, words }: Spoken, state: PanelState): void {
  const say = sayIn(words)
  const draw = (): void => frame(root, language, say, '', () => [el('p', { class: 'notice' }, say('panel.unreadable'))], state, draw)
  draw()
}

function frame(root: HTMLElement, language: Language, say: Say, mode: string, body: () => readonly HTMLElement[], state: PanelState, toggled: (collapsed: boolean) => void): void {
  const focused = focusedElement(root)
  const scrolled = root.querySelector('#body')?.scrollTop ?? 0
  root.lang = language
  root.classList.toggle('collapsed', state.collapsed)
  const toggle = el('button', { type: 'button', id: 'toggle', class: 'toggle', 'aria-expanded': String(!state.collapsed), 'aria-controls': 'body', 'aria-label': say(state.collapsed ? 'panel.expand' : 'panel.collapse') }, el('span', { class: 'chevron', 'aria-hidden': 'true' }))
  toggle.addEventListener('click', () => {
    state.collapsed = !state.collapsed
    toggled(state.collapsed)
  })
  root.replaceChildren(
    el('header', {}, el('span', { class: 'brand' }, el('span', { class: 'logo', 'aria-hidden': 'true' }), say('app')), el('span', { class: 'mode' }, mode), toggle),
    el('div', { id: 'body', class: 'body', hidden: state.collapsed }, ...(state.collapsed ? [] : body())),
  )
  const again = focused && root.querySelector<HTMLElement>(`#${focused.id}`)
  again?.focus({ preventScroll: true })
  if (scrolled > 0) root.querySelector('#body')?.scrollTo(0, scrolled)
  // What is being typed while an answer comes stays as it is.
  if (focused instanceof HTMLInputElement && again instanceof HTMLInputElement && focused.value !== focused.defaultValue) goOnTyping(focused, again)
}

/** Whoever types goes on where they were, and a search that was under way is asked again: its answer would reach the old input. */
function goOnTyping(before: HTMLInputElement, after: HTMLInputElement): void {
  after.value = before.value
  after.setSelectionRange(before.selectionStart, before.selectionEnd)
  after.dispatchEvent(new Event('input'))
}

function pageBody(page: ProductPage, data: PanelData, state: PanelState, say: Say, actions: PanelActions): HTMLElement[] {
  const { margins, language } = data
  const results = margins.ok
    ? el(
        'section',
        { class: 'results', 'aria-label': say('markets.title') },
        margins.by === 'offline' && el('p', { class: 'notice problem', role: 'status' }, say('error.offline')),
        el('h2', {}, say('markets.title')),
        ...(margins.markets.length === 0 ? [el('p', { class: 'notice' }, say('markets.none'))] : marketList(margins.markets, data, say, state.opened)),
        el('p', { class: 'foot' }, `${say('footer.facts', { date: margins.date })} · ${say(margins.by === 'app' ? 'footer.app' : 'footer.local')}`),
      )
    : el('p', { class: 'notice problem', role: 'status' }, say(errors[margins.code] ?? 'error.failed'))
  const { research } = data
  return [
    pageFacts(page, language, say),
    knownSection(page, data, state.opened, say, actions),
    results,
    scoreSection(research, state.opened, say, (weights) => actions.setWeights(weights)),
    rulesSection(research.rules, state.opened, language, say),
    historySection(research.history, say),
    saveSection(research, say, () => actions.save()),
    reportSection(say, () => actions.report()),
  ]
}

function saveSection({ saved }: ResearchView, say: Say, save: () => void): HTMLElement {
  const button = el('button', { type: 'button', id: 'save', class: 'save', disabled: saved !== 'saved' && saved !== 'not-saved' }, say(saved === 'saved' ? 'save.again' : 'save.button'))
  button.addEventListener('click', save)
  const note = saved === 'unpaired' ? 'save.unpaired' : saved === 'unreachable' ? 'save.unreachable' : saved === 'saved' ? 'save.saved' : null
  return el('section', { class: 'keep' }, button, note === null ? null : el('small', { role: 'status' }, say(note)))
}

function reportSection(say: Say, report: () => void): HTMLElement {
  const button = el('button', { type: 'button', id: 'report', class: 'link' }, say('report.save'))
  button.addEventListener('click', report)
  return el('p', { class: 'foot' }, button, ` ${say('report.note')}`)
}

const shopName = (shop: string): string => shop.replace(/\.myshopify\.com$/, '')

function focusedElement(root: HTMLElement): Element | null {
  const tree = root.getRootNode()
  const active = tree instanceof ShadowRoot ? tree.activeElement : null
  return active?.id && root.contains(active) ? active : null
}
