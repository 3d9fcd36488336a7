import { editableMinor, moneyText, shareText, typedMinor } from '../language/amounts.ts'
import { el, fillOnOpen } from './element.ts'
import { originCountries } from '../protocol/origin-countries.ts'
import { goodsPicker, hsText } from './goods-picker.ts'
import { messageField, type MessageField } from './message-field.ts'
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
  const chosen = el('select', { id: 'cost-currency', 'aria-label': say('know.costCurrency') }, ...currencies.map((code) => el('option', { value: code, selected: code === currency }, code)))
  const assumed = memory.purchaseCost === null && (page.price ? say('know.costAssumed', { share: shareText(language, data.costShare) }) : say('know.costNoPrice'))
  const field = numberField('cost', say('know.cost'), assumed || null, memory.purchaseCost === null ? '' : editableMinor(memory.purchaseCost.minor, currency))
  const cost = field.input
  const joined = el('div', { class: 'joined' })
  cost.before(joined)
  joined.append(cost, chosen)
  const saveCost = (): void => {
    const minor = cost.value.trim() === '' ? null : typedMinor(cost.value, chosen.value)
    const wrong = cost.value.trim() !== '' && minor === null
    field.complain(wrong ? notAmount(chosen.value, say) : null)
    if (wrong) return
    actions.remember({ purchaseCost: minor === null ? null : { minor, currency: chosen.value } })
  }
  cost.addEventListener('change', saveCost)
  chosen.addEventListener('change', () => {
    if (cost.value.trim() !== '') saveCost()
  })
  return el(
    'div',
    { class: 'fields' },
    field.element,
    weightField(page, data, say, actions),
    goodsPicker({ language, say, chosen: memory.goods, search: actions.searchGoods, choose: (goods) => actions.remember({ goods }) }),
    originField(data, say, actions),
    ...(data.margins.ok && data.margins.by !== 'app' ? freightFields(data, say, actions, currency) : []),
  )
}

function weightField(page: ProductPage, { memory }: PanelData, say: Say, actions: KnownActions): HTMLElement {
  const note = memory.weightGrams === null && page.weightGrams !== null ? say('know.weightFromPage', { grams: String(page.weightGrams) }) : null
  const field = numberField('weight', say('know.weight'), note, memory.weightGrams === null ? '' : String(memory.weightGrams))
  const { input } = field
  if (page.weightGrams !== null) input.placeholder = String(page.weightGrams)
  input.addEventListener('change', () => {
    const typed = input.value.trim()
    const grams = /^\d{1,7}$/.test(typed) && Number(typed) > 0 ? Number(typed) : null
    const wrong = typed !== '' && grams === null
    field.complain(wrong ? say('know.notGrams') : null)
    if (!wrong) actions.remember({ weightGrams: grams })
  })
  return field.element
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
  const note = memory.origin === null && shipFrom !== null ? el('small', {}, say('know.originAssumed')) : null
  return el('div', { class: 'field origin' }, el('label', { for: 'origin' }, say('know.origin')), select, note)
}

function freightFields({ freight }: PanelData, say: Say, actions: KnownActions, pageCurrency: string): HTMLElement[] {
  const currency = freight?.currency ?? pageCurrency
  const amount = (minor: number | undefined): string => (minor === undefined ? '' : editableMinor(minor, currency))
  const parcel = numberField('freight', say('know.freight'), say('know.freightNote', { currency }), amount(freight?.perParcel))
  const kilogram = numberField('freight-kg', say('know.freightKilogram'), null, amount(freight?.perKilogram))
  const save = (): void => {
    if ([parcel, kilogram].every(({ input }) => input.value.trim() === '')) return actions.setFreight(null)
    const perParcel = amountOf(parcel, currency, say)
    const perKilogram = amountOf(kilogram, currency, say)
    if (perParcel !== null && perKilogram !== null) actions.setFreight({ currency, perParcel, perKilogram })
  }
  parcel.input.addEventListener('change', save)
  kilogram.input.addEventListener('change', save)
  return [parcel.element, kilogram.element]
}

/** An empty half of the freight is nothing to pay; a wrong one is marked and null. */
function amountOf(field: MessageField, currency: string, say: Say): number | null {
  const typed = field.input.value
  const minor = typed.trim() === '' ? 0 : typedMinor(typed, currency)
  field.complain(minor === null ? notAmount(currency, say) : null)
  return minor
}

const notAmount = (currency: string, say: Say): string => say('know.notAmount', { example: editableMinor(420, currency) })

function numberField(id: string, label: string, note: string | null, value: string): MessageField {
  const field = messageField(id, label, note, { type: 'text', inputmode: 'decimal', autocomplete: 'off', value })
  field.element.classList.add(id)
  return field
}
