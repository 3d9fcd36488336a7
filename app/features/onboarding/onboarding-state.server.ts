import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { allMarkets, storePolicy } from '#app/data/market-repository.server.ts'
import { anyPricePublished } from '#app/data/publication-repository.server.ts'
import { findShop, storeOnboarding, storeShipFrom } from '#app/data/shop-repository.server.ts'
import { variantTotals } from '#app/data/variant-repository.server.ts'
import { checkPolicy } from '#app/features/markets/check-policy.ts'
import { chooseMarkets } from '#app/features/markets/choose-markets.server.ts'
import { inOfferedOrder } from '#app/features/markets/market-view.ts'
import { readCountry } from '#app/features/costs/read-country.ts'
import { startRework } from '#app/features/profit/rework-profit.server.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import { onboardingInput, type OnboardingState, type OnboardingStepId } from './onboarding.ts'
import { onboardingNotesSchema, stepsOf, type OnboardingNotes } from './onboarding-progress.ts'

/** Where the guide stands, worked out from the shop's data wherever that tells. */
export async function onboardingState(shop: string): Promise<OnboardingState> {
  return withShop(shop, (db) => readState(db, shop))
}

/**
 * Saves one step; `input` is checked against `onboardingInput[step]`. Fails with `step-field` (params.field), or what
 * choosing markets or checking a policy says.
 */
export async function saveOnboardingStep(
  shop: string, step: OnboardingStepId, input: unknown, who: string,
): Promise<Result<OnboardingState>> {
  const problem = await saveStep(shop, step, input, who)
  return problem ?? success(await onboardingState(shop))
}

export async function dismissOnboarding(shop: string): Promise<void> {
  await withShop(shop, async (db) => {
    await storeOnboarding(db, shop, { ...(await notesOf(db, shop)), dismissed: true })
  })
}

async function saveStep(shop: string, step: OnboardingStepId, input: unknown, who: string): Promise<Failure | null> {
  switch (step) {
    case 'ship-from': {
      const parsed = onboardingInput[step].safeParse(input)
      if (!parsed.success || !readCountry(parsed.data.country).ok) return failure('step-field', { field: 'country' })
      return saveShipFrom(shop, parsed.data.country, who)
    }
    case 'markets': {
      const parsed = onboardingInput[step].safeParse(input)
      if (!parsed.success) return failure('no-market-chosen')
      const chosen = await chooseMarkets(shop, parsed.data.countries, who)
      return chosen.ok ? null : chosen
    }
    case 'terms': {
      const parsed = onboardingInput[step].safeParse(input)
      if (!parsed.success) return failure('step-field', { field: String(parsed.error.issues[0]?.path[0] ?? '') })
      return saveTerms(shop, parsed.data, who)
    }
    case 'costs':
      return withShop(shop, async (db) => {
        await noteSeen(db, shop, step)
        return null
      })
    case 'first-prices':
      return finish(shop, who)
  }
}

async function saveShipFrom(shop: string, country: string, who: string): Promise<null> {
  return withShop(shop, async (db) => {
    const before = (await findShop(db, shop))?.shipFrom ?? null
    if (before === country) return null
    await storeShipFrom(db, shop, country)
    await recordAudit(db, shop, { who, action: 'ship-from-saved', subject: 'shop', before: { country: before }, after: { country } })
    return null
  })
}

interface Terms {
  readonly freightPerParcel: number
  readonly freightPerKilogram: number
  readonly targetMargin: number
  readonly floorMargin: number
}

async function saveTerms(shop: string, terms: Terms, who: string): Promise<Failure | null> {
  const { freightPerParcel: perParcel, freightPerKilogram: perKilogram, targetMargin, floorMargin } = terms
  return withShop(shop, async (db) => {
    const currency = (await findShop(db, shop))?.currency ?? null
    const markets = await allMarkets(db, shop)
    if (currency === null || markets.length === 0) return failure('no-market-chosen')
    const freight = { currency, perParcel, perKilogram }
    const checked = markets.map(({ policy }) => checkPolicy({ ...policy, freight, targetMargin, floorMargin }))
    const problem = checked.find((result) => !result.ok)
    if (problem !== undefined) return problem
    const at = new Date()
    for (const [index, { country, policy }] of markets.entries()) {
      const after = checked[index]
      if (after === undefined || !after.ok) continue
      await storePolicy(db, shop, country, after.value, at)
      await recordAudit(db, shop, { who, action: 'policy-saved', subject: country, before: policy, after: after.value })
    }
    return null
  })
}

/** Orders that came before the shop was set up have their estimates and profits worked out now. */
async function finish(shop: string, who: string): Promise<null> {
  return withShop(shop, async (db) => {
    const first = await noteSeen(db, shop, 'first-prices')
    if (first && (await db.order.findFirst({ where: { shop }, select: { orderId: true } })) !== null) await startRework(db, shop, { from: new Date(0), openOnly: true }, who)
    return null
  })
}

/** False where it was seen before. */
async function noteSeen(db: ShopDatabase, shop: string, step: OnboardingStepId): Promise<boolean> {
  const notes = await notesOf(db, shop)
  await storeOnboarding(db, shop, { ...notes, seen: [...new Set([...notes.seen, step])] })
  return !notes.seen.includes(step)
}

async function notesOf(db: ShopDatabase, shop: string): Promise<OnboardingNotes> {
  return onboardingNotesSchema.parse((await findShop(db, shop))?.onboarding ?? {})
}

async function readState(db: ShopDatabase, shop: string): Promise<OnboardingState> {
  const settings = await findShop(db, shop)
  const markets = inOfferedOrder(await allMarkets(db, shop))
  const totals = await variantTotals(db, shop)
  const published = await anyPricePublished(db, shop)
  const notes = onboardingNotesSchema.parse(settings?.onboarding ?? {})
  const shipFrom = settings?.shipFrom ?? null
  const withCost = totals.variants - totals.withoutUnitCost
  const facts = {
    shipFrom, withCost, published,
    markets: markets.length,
    variants: totals.variants,
    freightSet: markets.every(({ policy }) => policy.freight !== null),
  }
  const steps = stepsOf(facts, notes)
  const current = steps.find(({ done }) => !done)?.id ?? null
  return {
    steps, current, shipFrom, withCost, published,
    complete: current === null,
    dismissed: notes.dismissed,
    shopCurrency: settings?.currency ?? null,
    markets: markets.map(({ country }) => country),
    variants: totals.variants,
  }
}
