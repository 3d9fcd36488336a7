import type { Warehouse } from '../planner/warehouse.ts'
import type { RateSheetInput } from '../sheets/rate-sheet.ts'

/** The last mile out of the demo's warehouse; made up, as all of the demo is. */
export const demoLastMile: RateSheetInput = {
  id: 'demo-last-mile',
  carrier: 'Demo Ground',
  service: 'Ground',
  madeBy: 'demo',
  mode: 'last-mile',
  shipFrom: 'US',
  currency: 'USD',
  cargo: ['plain', 'apparel', 'battery', 'cosmetics', 'liquid'],
  validFrom: null,
  validTo: null,
  volumetric: null,
  minimumGrams: 0,
  stepGrams: 100,
  limits: { grams: 20_000 },
  fuel: null,
  remoteArea: null,
  dutiesPaid: null,
  servesPoBoxes: true,
  zones: [{
    id: 'US',
    places: [{ country: 'US' }],
    days: { from: 2, to: 5 },
    pricing: { type: 'first-and-additional', bands: [{ over: 0, upTo: 20_000, firstGrams: 500, first: 395, stepGrams: 500, additional: 60 }] },
  }],
}

/** A warehouse in the market with first legs by sea and air; made up. `lastMile` is the sheet above. */
export const demoWarehouse: Warehouse = {
  id: 'Demo warehouse US',
  country: 'US',
  serves: ['US'],
  currency: 'USD',
  firstLegs: [
    { mode: 'sea', perKilogram: 180, perCubicMetre: 28_000, least: 12_000, perShipment: 15_000, days: { from: 28, to: 42 } },
    { mode: 'air', perKilogram: 620, perCubicMetre: 104_000, least: 20_000, perShipment: 8_000, days: { from: 6, to: 10 } },
  ],
  inboundPerPiece: 12,
  storagePerCubicMetreMonth: 2_600,
  perMonth: 5_000,
  pickingPerOrder: 95,
  pickingPerPiece: 15,
  safetyDays: 15,
  handling: { from: 0, to: 1 },
  lastMile: ['demo-last-mile'],
}
