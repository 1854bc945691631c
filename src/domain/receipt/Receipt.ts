import type { PaymentSubject, VatRate } from '../order/Fiscal'

/**
 * What a position of a receipt is paid as: «признак способа расчёта», tag 1214 of the fiscal data formats
 * (ФНС ЕД-7-20/662@).
 */
export const paymentModes = ['full_prepayment', 'full_payment'] as const
export type PaymentMode = (typeof paymentModes)[number]

/** A position: `price` of one and `amount` of all in minor units, price × quantity = amount. */
export type ReceiptItem = {
  /** At most 128 characters (tag 1030). */
  readonly name: string
  readonly quantity: number
  readonly price: number
  readonly amount: number
  readonly vat: VatRate
  readonly subject: PaymentSubject
  readonly mode: PaymentMode
}

/** «Признак расчёта», tag 1054: money that comes in, or goes back. */
export const receiptKinds = ['payment', 'refund'] as const
export type ReceiptKind = (typeof receiptKinds)[number]

/** A receipt (54-ФЗ) in words that no provider owns; its items add up to `total`, to the kopeck. */
export type Receipt = {
  readonly kind: ReceiptKind
  /** Where the receipt is sent: one of both is there. */
  readonly email: string | null
  /** E.164. */
  readonly phone: string | null
  /** «Система налогообложения», 1–6; null: the provider's own setting. */
  readonly taxSystem: number | null
  readonly items: readonly ReceiptItem[]
  readonly total: number
  /** The food is handed over for what was paid before: no money moves («зачёт предоплаты», tag 1215). */
  readonly settledBy?: 'prepayment'
}
