import { numberOf } from '../../store/ids.ts'
import type { OrderRecord, ParcelRecord } from '../../store/order-records.ts'

/** A parcel as an order's webhooks write it. The goods in it are left out, as Shopify leaves out those of a legacy parcel. */
export function parcelPayload(order: OrderRecord, parcel: ParcelRecord): Record<string, unknown> {
  return {
    id: numberOf(parcel.id),
    admin_graphql_api_id: parcel.id,
    order_id: numberOf(order.id),
    name: `${order.name}.${(order.parcels ?? []).indexOf(parcel) + 1}`,
    status: 'success',
    service: 'manual',
    shipment_status: null,
    location_id: 655_441_491,
    origin_address: {},
    receipt: {},
    line_items: [],
    tracking_company: 'Other',
    tracking_number: parcel.number ?? '',
    tracking_numbers: parcel.number === null ? [] : [parcel.number],
    tracking_url: 'https://tracking.example/parcel',
    tracking_urls: [],
    created_at: parcel.createdAt,
    updated_at: parcel.updatedAt,
  }
}

/** A `fulfillments/create` or `fulfillments/update` body: the parcel with the address it goes to. */
export function fulfillmentPayload(order: OrderRecord, parcel: ParcelRecord): Record<string, unknown> {
  return {
    ...parcelPayload(order, parcel),
    email: order.email,
    destination: {
      address1: '1 Example Street', address2: null, city: 'Example', company: null, country: order.countryCode,
      country_code: order.countryCode, first_name: 'Kim', last_name: 'Example', latitude: null, longitude: null,
      name: 'Kim Example', phone: '', province: '', province_code: '', zip: '10115',
    },
  }
}
