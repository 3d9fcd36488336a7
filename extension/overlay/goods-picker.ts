import { el } from './element.ts'
import type { Say } from '../language/language.ts'
import type { GoodsChoice, Language } from '../protocol/panel-data.ts'

interface GoodsPicker {
  readonly language: Language
  readonly say: Say
  readonly chosen: GoodsChoice | null
  readonly search: (query: string) => Promise<readonly GoodsChoice[]>
  readonly choose: (goods: GoodsChoice | null) => void
}

/** A combobox over the kinds of goods the fact pack knows: type, arrow keys, Enter; Escape closes the list. */
export function goodsPicker({ language, say, chosen, search, choose }: GoodsPicker): HTMLElement {
  const list = el('ul', { id: 'goods-list', role: 'listbox', class: 'options', hidden: true, 'aria-label': say('know.goods') })
  const input = el('input', {
    id: 'goods',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'goods-list',
    placeholder: say('know.goodsPlaceholder'),
    value: chosen ? label(chosen, language) : null,
  })
  const clear = el('button', { type: 'button', id: 'goods-clear', class: 'clear', 'aria-label': say('know.goodsClear'), hidden: chosen === null }, '×')
  let found: readonly GoodsChoice[] = []
  let active = -1
  let asked = 0

  const close = (): void => {
    list.hidden = true
    active = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const mark = (index: number): void => {
    active = index
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index))
      if (at === index) {
        option.scrollIntoView({ block: 'nearest' })
        input.setAttribute('aria-activedescendant', option.id)
      }
    }
  }
  const take = (goods: GoodsChoice | null): void => {
    input.defaultValue = goods ? label(goods, language) : ''
    input.value = input.defaultValue
    close()
    choose(goods)
  }
  // A late answer to what was typed before must not take away the mark that arrow keys have set meanwhile.
  const show = (goods: readonly GoodsChoice[]): void => {
    const marked = found[active]?.hs
    found = goods
    const options = found.map((goods, index) => {
      const option = el('li', { id: `goods-${index}`, role: 'option', 'aria-selected': 'false' }, el('code', {}, hsText(goods.hs)), ` ${nameOf(goods, language)}`)
      option.addEventListener('pointerdown', (event) => {
        event.preventDefault()
        take(goods)
      })
      return option
    })
    list.replaceChildren(...(options.length > 0 ? options : [el('li', { class: 'none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, say('know.goodsNone'))]))
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    mark(marked === undefined ? -1 : found.findIndex(({ hs }) => hs === marked))
  }
  input.addEventListener('input', () => {
    const query = input.value.trim()
    const mine = (asked += 1)
    if (query === '') return close()
    void search(query).then((goods) => {
      if (mine === asked) show(goods)
    })
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation()
      close()
    }
    if (list.hidden || found.length === 0) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      mark((active + step + found.length) % found.length)
    }
    const goods = found[active]
    if (event.key === 'Enter' && goods) {
      event.preventDefault()
      take(goods)
    }
  })
  input.addEventListener('blur', close)
  clear.addEventListener('click', () => {
    // The button goes with what it clears.
    input.focus()
    take(null)
  })
  return el('div', { class: 'field wide' }, el('label', { for: 'goods' }, say('know.goods')), el('div', { class: 'combo' }, input, clear, list))
}

export const nameOf = (goods: GoodsChoice, language: Language): string => (language === 'zh-CN' ? goods.zh : goods.en)
const label = (goods: GoodsChoice, language: Language): string => `${hsText(goods.hs)} ${nameOf(goods, language)}`

/** 610910 as 6109.10, the way tariffs print it. */
export const hsText = (hs: string): string => `${hs.slice(0, 4)}.${hs.slice(4)}`
