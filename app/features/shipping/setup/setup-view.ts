import type { ShippingSetup } from '#shared/shipping/setup/shipping-setup.ts'

export interface SetupView {
  readonly draft: ShippingSetup
  readonly liveVersion: number
  /** The draft is not what the checkout answers with. */
  readonly changed: boolean
  /** `lastMile`: starts from a warehouse in the market, and is no option of a checkout. */
  readonly services: readonly { readonly id: string; readonly name: string; readonly lastMile: boolean }[]
  readonly currency: string
}
