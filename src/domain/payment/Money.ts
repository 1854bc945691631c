/**
 * What has happened to the money of one payment, in minor units. Every figure only grows, so that what a
 * provider tells may come twice, late and in any order.
 */
export type PaymentMoney = {
  readonly authorised: number
  readonly captured: number
  readonly refunded: number
  /** Refunds that were told as done and failed afterwards: the money came back to us. */
  readonly unrefunded: number
  /** Declined for good, voided or expired: as long as nothing was captured. */
  readonly isOff: boolean
}

export const noMoney: PaymentMoney = {
  authorised: 0,
  captured: 0,
  refunded: 0,
  unrefunded: 0,
  isOff: false,
}
