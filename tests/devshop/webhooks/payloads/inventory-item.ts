import { numberOf } from '../../store/ids.ts'
import type { InventoryItemRecord } from '../../store/records.ts'
import type { Store } from '../../store/store.ts'

const units = { GRAMS: 'g', KILOGRAMS: 'kg', OUNCES: 'oz', POUNDS: 'lb' }

/** An `inventory_items/create` or `inventory_items/update` body. A weight nobody typed in is written as 0. */
export function inventoryItemPayload(store: Store, item: InventoryItemRecord): Record<string, unknown> {
  return {
    id: numberOf(item.id),
    admin_graphql_api_id: item.id,
    sku: store.variants.get(item.variantId)?.sku ?? '',
    cost: item.cost,
    country_code_of_origin: item.countryCodeOfOrigin,
    province_code_of_origin: item.provinceCodeOfOrigin,
    harmonized_system_code: item.harmonizedSystemCode,
    requires_shipping: item.requiresShipping,
    tracked: item.tracked,
    country_harmonized_system_codes: item.countryHarmonizedSystemCodes.map((code) => ({
      country_code: code.countryCode,
      harmonized_system_code: code.harmonizedSystemCode,
    })),
    weight_value: Math.round(item.weight?.value ?? 0),
    weight_unit: item.weight ? units[item.weight.unit] : 'kg',
    created_at: item.createdAt,
    updated_at: item.updatedAt,
  }
}
