import { proposeColumns, type HeadingWords, type TableMapping } from '#shared/shipping/reading/columns.ts'
import type { Grid } from '#shared/shipping/reading/grid.ts'
import { chargeKinds, type ChargeKind } from './charge-kinds.ts'

/** A bill has a column for each kind of charge, or one row a charge with `charge` naming it beside its `amount`. */
export const invoiceFields = ['number', 'day', 'currency', 'weight', ...chargeKinds, 'charge', 'amount'] as const
export type InvoiceField = (typeof invoiceFields)[number]
export type InvoiceMapping = TableMapping<InvoiceField>

/** Columns of which a bill may have several: their amounts are charges of their own. */
export const repeatingFields: readonly InvoiceField[] = chargeKinds

// Headings as YunExpress, 4PX, Yanwen and Cainiao write their bills, and UPS, DHL and FedEx theirs.
const words: HeadingWords<InvoiceField> = [
  ['number', /^(trackingno|trackingnumbers?|tracking|trackingid|waybill(no|number)?|airwaybill(no|number)?|awb(no|number)?|shipmentnumber|parcel(no|number|id)|expressorgroundtrackingid|跟踪号码?|追踪号码?|运单号码?|快递单号|物流单号|转单号码?|派送单号|服务商单号)$/],
  ['day', /^(date|day|shipdate|shipmentdate|invoicedate|billdate|billingdate|chargedate|transactiondate|日期|发货日期|发货时间|计费日期|账单日期|出账日期|收货日期|扣费时间)$/],
  ['currency', /^(currency|currencycode|billingcurrency|币种|货币|结算币种)$/],
  ['weight', /^((billed|billing|chargeable|charged|rated|actual)?weight(kgs?|g|lbs?)?|计费重量?|收费重量?|结算重量?|重量)(kgs?|g|lbs?|公斤|千克|克)?$/],
  ['fuel', /^(fuel(surcharge|charge|fee)?|燃油(附加费|费)?)/],
  ['remote', /^(remote(area)?(surcharge|charge|fee|delivery)?|extendedarea(surcharge)?|deliveryareasurcharge|偏远(地区)?(附加费|费)?)/],
  ['duty', /^(customs?dut(y|ies)|importdut(y|ies)|dut(y|ies)(amount|charge|fee)?|关税)/],
  ['tax', /^(vat(amount)?|gst|importvat|importtax(es)?|tax(es)?(amount)?|增值税|进口税|税费|税金)$/],
  ['fees', /^(clearance(fee|charge)?|customsclearance(fee)?|disbursement(fee)?|advancement(fee)?|brokerage(fee)?|清关费|报关费|代垫手续费|关税手续费)$/],
  ['other', /^(surcharges?|othercharges?|otherfees?|additionalcharges?|peaksurcharge|residential(surcharge|fee)?|handling(fee|charge)?|registration(fee)?|附加费|其他费用?|杂费|操作费|处理费|挂号费|旺季附加费)$/],
  ['freight', /^(freight(charge|cost|amount)?|shipping(cost|charge|fee)?|basecharge|baserate|transportationcharge(amount)?|运费|基础运费|物流费|派送费)$/],
  ['charge', /^(charge(type|description|name|category)?|fee(type|name|item)|description|费用(名称|类型|项目)|费用项)$/],
  ['amount', /^(amount|netamount|netcharge|chargeamount|total|totalamount|totalcharge|invoicedamount|金额|费用|总费用|合计|总金额|实收金额|结算金额)$/],
]

/** What each column of a carrier's bill is likely to be; null where no row looks like a heading. */
export function proposeInvoiceMapping(grid: Grid): InvoiceMapping | null {
  return proposeColumns(grid, words, repeatingFields)
}

/** The kind of charge that a text names, as columns are named; null where it is none. A bare text of freight is freight. */
export function chargeKindOf(text: string): ChargeKind | null {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const found = words.find(([, pattern]) => pattern.test(plain))?.[0]
  return chargeKinds.find((kind) => kind === found) ?? null
}
