import { placesOf, rounded } from '../../store/decimal.ts'
import type { OrderRecord } from '../../store/order-records.ts'

export interface Both {
  price: string
  shopPrice: string
}

export const nothing: Both = { price: '0', shopPrice: '0' }

/** How an order's webhooks write money: prices beside the sets are in the shop's currency. */
export function moneyOf(order: OrderRecord) {
  const shown = (text: string) => rounded(text, Math.max(2, placesOf(order.shopCurrencyCode)))
  const set = ({ price, shopPrice }: Both) => ({
    shop_money: { amount: shown(shopPrice), currency_code: order.shopCurrencyCode },
    presentment_money: { amount: rounded(price, placesOf(order.currencyCode)), currency_code: order.currencyCode },
  })
  return { shown, set, nothing }
}
