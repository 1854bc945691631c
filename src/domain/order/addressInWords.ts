import type { OrderAddress } from './Order'

/** Where an order is to be brought, in one line. */
export const addressInWords = (address: OrderAddress): string =>
  [address.line, address.entrance, address.floor, address.flat, address.intercom, address.comment]
    .filter(Boolean)
    .join(', ')
