import type { Order } from '../../order/Order'

import type { IikoItem } from './IikoOrder'
import { roubles } from './itemsOf'

/** The products of iiko that stand for what a guest pays beside the dishes; null: the restaurant has none. */
export type FeeProducts = { readonly delivery: string | null; readonly service: string | null }

export type Fees = {
  items: IikoItem[]
  /** What of the total these are, minor units. */
  total: number
  /** Without a product at iiko: for the comment to say. */
  isDeliverySaid: boolean
  isServiceSaid: boolean
}

/** The fees for delivery and service as items, of the products that the restaurant has for them. */
export function feesOf({ deliveryFee, serviceCharge }: Order, products: FeeProducts): Fees {
  const fees = [
    { productId: products.delivery, fee: deliveryFee },
    { productId: products.service, fee: serviceCharge },
  ].flatMap(({ productId, fee }) => (productId !== null && fee > 0 ? [{ productId, fee }] : []))
  return {
    items: fees.map(({ productId, fee }) => ({
      type: 'Product',
      productId,
      amount: 1,
      price: roubles(fee),
      modifiers: [],
    })),
    total: fees.reduce((sum, { fee }) => sum + fee, 0),
    isDeliverySaid: products.delivery === null,
    isServiceSaid: products.service === null,
  }
}
