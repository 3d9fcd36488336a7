import browser from 'webextension-polyfill'
import { countryText } from '../language/amounts.ts'
import { languageFor } from '../language/language.ts'
import { panelWords } from '../language/words.ts'
import { loadMemory, loadPairing, loadSettings } from '../store/store.ts'
import { originCountries } from '../protocol/origin-countries.ts'
import { appMargins, appSettings, saveToResearch } from './app-client.ts'
import { fieldOf } from './list-summaries.ts'
import { observationOfProduct, observe } from './observe.ts'
import { researchView } from './research-view.ts'
import { localMargins } from './local-margins.ts'
import type { LandedMarginRequest } from '#shared/contract/extension-api.ts'
import type { ResearchProduct } from '#shared/contract/research-api.ts'
import type { Language, PanelData, PanelMargins, ProductMemory, Spoken } from '../protocol/panel-data.ts'
import type { Pairing, Settings } from '../store/stored.ts'

/** All a panel needs for one product: from the shop's app when paired, from the extension's own core when not. */
export async function panelData(seen: ResearchProduct): Promise<PanelData | null> {
  const [settings, pairing, memory] = await Promise.all([loadSettings(), loadPairing(), loadMemory(seen.site, seen.id)])
  if (!settings.sites[seen.site]) return null
  // What is seen is written down while margins are worked out; the history that is shown holds it.
  const kept = observe([observationOfProduct(seen, new Date().toISOString())], settings, null)
  if (pairing) void kept.then(() => observe([], settings, pairing))
  const shop = pairing ? await appSettings(pairing) : null
  const shipFrom = shop?.ok ? shop.value.shipFrom : settings.shipFrom
  const request = marginRequest(seen, memory, settings, shipFrom)
  const margins = pairing ? await shopMargins(pairing, request, settings) : localMargins(request, settings, today())
  await kept
  const language = spoken(settings)
  const shown = [...originCountries, ...(margins.ok ? margins.markets.map(({ country }) => country) : []), ...(shipFrom ? [shipFrom] : []), ...(memory.origin ? [memory.origin] : [])]
  return {
    ...spokenIn(language),
    countryNames: Object.fromEntries(shown.map((country) => [country, countryText(language, country)])),
    shop: pairing?.shop ?? null,
    memory,
    costShare: settings.costShare,
    shipFrom,
    freight: settings.freight,
    collapsed: settings.collapsed,
    formShown: settings.formShown,
    margins,
    research: await researchView(known(seen, memory, shipFrom), margins.ok ? margins.markets : [], settings, pairing, language, today()),
  }
}

/** Puts the product on the paired shop's shortlist. */
export async function saveProduct(seen: ResearchProduct): Promise<void> {
  const [settings, pairing, memory] = await Promise.all([loadSettings(), loadPairing(), loadMemory(seen.site, seen.id)])
  if (!pairing) return
  const product = known(seen, memory, settings.shipFrom)
  await saveToResearch(pairing, { product: { ...product, field: await fieldOf(seen) }, at: new Date().toISOString() })
}

/** What the page said with what the seller said of it. */
function known(seen: ResearchProduct, memory: ProductMemory, shipFrom: string | null): ResearchProduct {
  return { ...seen, hs: memory.goods?.hs ?? null, origin: memory.origin ?? shipFrom, weightGrams: memory.weightGrams ?? seen.weightGrams, purchaseCost: memory.purchaseCost }
}

export async function panelLanguage(): Promise<Language> {
  return spoken(await loadSettings())
}

export const spokenIn = (language: Language): Spoken => ({ language, words: panelWords[language] })

const spoken = ({ language }: Settings): Language => languageFor(language, browser.i18n.getUILanguage())

/** What the seller said goes before what the page says; goods are taken to be made where they ship from. */
function marginRequest(seen: ResearchProduct, memory: ProductMemory, settings: Settings, shipFrom: string | null): LandedMarginRequest {
  const { site, id, title, price, hs, origin, weightGrams, url } = known(seen, memory, shipFrom)
  return {
    product: { site, id, title, price, hs, origin, weightGrams, url },
    purchaseCost: memory.purchaseCost,
    costShare: settings.costShare,
  }
}

/** The shop's figures; while its app is out of reach, the extension's own, and said to be so. */
async function shopMargins(pairing: Pairing, request: LandedMarginRequest, settings: Settings): Promise<PanelMargins> {
  const answer = await appMargins(pairing, request)
  if (answer.ok) return { ok: true, by: 'app', ...answer.value }
  if (!outOfReach.has(answer.code)) return { ok: false, code: answer.code }
  const own = localMargins(request, settings, today())
  return own.ok ? { ...own, by: 'offline' } : own
}

const outOfReach = new Set(['unreachable', 'unavailable'])

const today = (): string => new Date().toISOString().slice(0, 10)
