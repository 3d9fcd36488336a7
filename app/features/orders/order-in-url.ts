/** What stands for an order in a URL: the last part of its id. */
export function orderInUrl(orderId: string): string {
  return orderId.slice(orderId.lastIndexOf('/') + 1)
}
