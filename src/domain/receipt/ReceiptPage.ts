/** A provider’s own page with the receipt of a payment, which it keeps up to date with refunds. */
export type ReceiptPage = {
  readonly paymentId: number
  readonly provider: string
  readonly url: string
  /** What was taken, in minor units. */
  readonly captured: number
  readonly currency: string
}
