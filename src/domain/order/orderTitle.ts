import type { Order } from './Order'

type Titled = Pick<Order, 'number'> & { guest: Pick<Order['guest'], 'language'> }

/** What an order is called where its guest pays: on a provider’s page and in a bank’s statement. */
export function orderTitle({ guest, number }: Titled): string {
  return guest.language === 'en' ? `Order No. ${number}` : `Заказ № ${number}`
}
