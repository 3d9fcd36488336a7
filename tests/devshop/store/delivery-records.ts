/** What the stand-in shop keeps of shipping: rates in a market, carriers, and the profiles of before. */

export interface MoneyRecord {
  amount: string
  currencyCode: string
}

export interface FlatRateOptionRecord {
  __typename: 'DeliveryFlatRateOptionDefinition'
  id: string
  name: string
  description: string | null
  currency: string
  isActive: boolean
  freeDeliveryMinimumValue: MoneyRecord | null
  groups: { id: string; rateId: string; price: MoneyRecord }[]
}

export interface CarrierOptionRecord {
  __typename: 'DeliveryCarrierCalculatedOptionDefinition'
  id: string
  description: string | null
  currency: string
  isActive: boolean
  freeDeliveryMinimumValue: MoneyRecord | null
  groups: { id: string; carrierServiceId: string }[]
}

export type ShippingOptionRecord = FlatRateOptionRecord | CarrierOptionRecord

export interface CarrierServiceRecord {
  __typename: 'DeliveryCarrierService'
  id: string
  name: string
  callbackUrl: string
  active: boolean
  supportsServiceDiscovery: boolean
}

export interface DeliveryMethodRecord {
  __typename: 'DeliveryMethodDefinition'
  id: string
  name: string
  active: boolean
  carrierServiceId: string | null
  price: MoneyRecord | null
}

export interface DeliveryZoneRecord {
  id: string
  name: string
  countries: string[]
  methods: DeliveryMethodRecord[]
}

export interface DeliveryProfileRecord {
  __typename: 'DeliveryProfile'
  id: string
  name: string
  /** Null for the merchant's own, which a migrated shop no longer goes by. */
  ownedBy: string | null
  locationGroups: { id: string; locationIds: string[]; zones: DeliveryZoneRecord[] }[]
  variantIds: string[]
}
