/** What is sent to iiko: parts of its CreateOrderRequest and CreateTableOrderRequest. Sums in roubles. */
export type IikoModifier = {
  productId: string
  amount: number
  productGroupId?: string
  price: number
}

export type IikoItem = {
  type: 'Product'
  productId: string
  productSizeId?: string
  amount: number
  price: number
  modifiers: IikoModifier[]
  /** Which combo of the order's it is part of. */
  comboInformation?: {
    comboId: string
    comboSourceId: string
    comboGroupId: string
    comboGroupName: string
  }
  comment?: string
}

export type IikoCombo = {
  id: string
  name: string
  amount: number
  /** Of one, with what goes with its dishes. */
  price: number
  sourceId: string
}

export type IikoPayment = {
  paymentTypeKind: 'Cash' | 'Card' | 'External'
  sum: number
  paymentTypeId: string
  isProcessedExternally: boolean
}

export type IikoTips = IikoPayment & { tipsTypeId: string }

/** A type of tips, and the orders and payment types that it is for. */
export type TipsType = {
  readonly id: string
  readonly orderServiceTypes: readonly string[]
  readonly paymentTypesIds: readonly string[]
}

/** How the guest pays, as iiko's dictionary of payment types has it. */
export type PaymentTypes = Readonly<Partial<Record<IikoPayment['paymentTypeKind'], string>>>

/** Why an order cannot be written down for iiko, in words for staff. */
export type Unwritable = {
  readonly is: 'unwritable'
  readonly reason: { readonly ru: string; readonly en: string }
}
