import { editableMinor, moneyText, shareText, typedMinor } from '../language/amounts.ts'
import { el, fillOnOpen } from './element.ts'
import { originCountries } from '../protocol/origin-countries.ts'
import { goodsPicker, hsText } from './goods-picker.ts'
import type { Say } from '../language/language.ts'
import type { FreightRate, GoodsChoice, PanelData, ProductMemory } from '../protocol/panel-data.ts'
import type { ProductPage } from '../sites/page-reading.ts'

export interface KnownActions {
  readonly searchGoods: (query: string) => Promise<readonly GoodsChoice[]>
  /** Changes what is kept of this product and leaves the rest as it is by then. */
  readonly remember: (change: Partial<ProductMemory>) => void
  readonly setFreight: (freight: FreightRate | null) => void
  /** Keeps whether the seller wants to see the form, on this page and the next. */
  readonly showForm: (shown: boolean) => void
}

/** What the figures are worked out from in one line, and behind it the form in which the seller says better. */
export function knownSection(page: ProductPage, data: PanelData, open: Set<string>, say: Say, actions: KnownActions): HTMLElement {
  const details = el(
    'details',
    { class: 'known', open: open.has('known') },
    el('summary', { id: 'known' }, el('h2', {}, say('know.title')), el('small', {}, knownInShort(page, data, say))),
  )
  fillOnOpen(details, () => [knownForm(page, data, say, actions)])
  details.addEventListener('toggle', () => {
    if (details.open === open.has('known')) return
    if (details.open) open.add('known')
    else open.delete('known')
    actions.showForm(details.open)
  })
  return el('section', { 'aria-label': say('know.title') }, details)
}

function knownInShort(page: ProductPage, { memory, language, costShare, shipFrom, countryNames }: PanelData, say: Say): string {
  const { purchaseCost, goods } = memory
  const grams = memory.weightGrams ?? page.weightGrams
  const origin = memory.origin ?? shipFrom
  const words = [
    purchaseCost ? say('know.shortCost', { amount: moneyText(language, purchaseCost.minor, purchaseCost.currency) }) : page.price ? say('know.shortAssumed', { share: shareText(language, costShare) }) : null,
    goods ? hsText(goods.hs) : null,
    grams === null ? null : say('know.shortWeight', { grams: String(grams) }),
    origin === null ? null : say('know.shortOrigin', { country: countryNames[origin] ?? origin }),
  ]
  return words.filter((word) => word !== null).join(' · ')
}

/** What only the seller can say of a product: its cost, kind, weight, origin, and, without a shop, what freight costs. */
function knownForm(page: ProductPage, data: PanelData, say: Say, actions: KnownActions): HTMLElement {
  const { memory, language } = data
  const currency = memory.purchaseCost?.currency ?? page.price?.currency ?? 'USD'
  const currencies = [...new Set([currency, page.price?.currency ?? currency, 'CNY', 'USD', 'EUR'])]
  const chosen = el('select', { 'aria-label': say('know.costCurrency') }, ...currencies.map((code) => el('option', { value: code, selected: code === currency }, code)))
  const cost = amountInput('cost', memory.purchaseCost === null ? '' : editableMinor(memory.purchaseCost.minor, currency))
  const saveCost = (): void => {
    const minor = cost.value.trim() === '' ? null : typedMinor(cost.value, chosen.value)
    if (invalid(cost, cost.value.trim() !== '' && minor === null)) return
    actions.remember({ purchaseCost: minor === null ? null : { minor, currency: chosen.value } })
  }
  cost.addEventListener('change', saveCost)
  chosen.addEventListener('change', () => {
    if (cost.value.trim() !== '') saveCost()
  })
  const assumed = memory.purchaseCost === null && (page.price ? say('know.costAssumed', { share: shareText(language, data.costShare) }) : say('know.costNoPrice'))
  return el(
    'div',
    { class: 'fields' },
    field('cost', say('know.cost'), el('div', { class: 'joined' }, cost, chosen), assumed || null),
    weightField(page, data, say, actions),
    goodsPicker({ language, say, chosen: memory.goods, search: actions.searchGoods, choose: (goods) => actions.remember({ goods }) }),
    originField(data, say, actions),
    ...(data.margins.ok && data.margins.by !== 'app' ? freightFields(data, say, actions, currency) : []),
  )
}

function weightField(page: ProductPage, { memory }: PanelData, say: Say, actions: KnownActions): HTMLElement {
  const input = amountInput('weight', memory.weightGrams === null ? '' : String(memory.weightGrams))
  if (page.weightGrams !== null) input.placeholder = String(page.weightGrams)
  input.addEventListener('change', () => {
    const typed = input.value.trim()
    const grams = /^\d{1,7}$/.test(typed) && Number(typed) > 0 ? Number(typed) : null
    if (invalid(input, typed !== '' && grams === null)) return
    actions.remember({ weightGrams: grams })
  })
  const note = memory.weightGrams === null && page.weightGrams !== null ? say('know.weightFromPage', { grams: String(page.weightGrams) }) : null
  return field('weight', say('know.weight'), input, note)
}

function originField({ memory, shipFrom, countryNames }: PanelData, say: Say, actions: KnownActions): HTMLElement {
  const unsaid = shipFrom === null ? '—' : (countryNames[shipFrom] ?? shipFrom)
  const named = [...new Set([...(memory.origin ? [memory.origin] : []), ...originCountries])]
  const select = el(
    'select',
    { id: 'origin' },
    el('option', { value: '', selected: memory.origin === null }, unsaid),
    ...named.map((country) => el('option', { value: country, selected: memory.origin === country }, countryNames[country] ?? country)),
  )
  select.addEventListener('change', () => actions.remember({ origin: select.value === '' ? null : select.value }))
  return field('origin', say('know.origin'), select, memory.origin === null && shipFrom !== null ? say('know.originAssumed') : null)
}

function freightFields({ freight }: PanelData, say: Say, actions: KnownActions, pageCurrency: string): HTMLElement[] {
  const currency = freight?.currency ?? pageCurrency
  const parcel = amountInput('freight', freight === null ? '' : editableMinor(freight.perParcel, currency))
  const kilogram = amountInput('freight-kg', freight === null ? '' : editableMinor(freight.perKilogram, currency))
  const save = (): void => {
    const typed = [parcel, kilogram].map((input) => input.value.trim())
    if (typed.every((text) => text === '')) return actions.setFreight(null)
    const perParcel = amountOf(parcel, currency)
    const perKilogram = amountOf(kilogram, currency)
    if (perParcel !== null && perKilogram !== null) actions.setFreight({ currency, perParcel, perKilogram })
  }
  parcel.addEventListener('change', save)
  kilogram.addEventListener('change', save)
  return [
    field('freight', say('know.freight'), parcel, say('know.freightNote', { currency })),
    field('freight-kg', say('know.freightKilogram'), kilogram, null),
  ]
}

/** An empty half of the freight is nothing to pay; a wrong one is marked and null. */
function amountOf(input: HTMLInputElement, currency: string): number | null {
  const minor = input.value.trim() === '' ? 0 : typedMinor(input.value, currency)
  return invalid(input, minor === null) ? null : minor
}

function amountInput(id: string, value: string): HTMLInputElement {
  return el('input', { id, type: 'text', inputmode: 'decimal', autocomplete: 'off', value })
}

function field(id: string, label: string, control: HTMLElement, note: string | null): HTMLElement {
  return el('div', { class: `field ${id}` }, el('label', { for: id }, label), control, note ? el('small', {}, note) : null)
}

function invalid(input: HTMLInputElement, wrong: boolean): boolean {
  input.setAttribute('aria-invalid', String(wrong))
  return wrong
}
