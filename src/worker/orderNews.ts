import type { OnNews } from '@/plugins/iiko/orders/hearOrder'

/** What iiko says of an order is written down; orders themselves take it from there. */
export const orderNews: OnNews = ({ payload }, { creation, iiko_id, status }) => {
  payload.logger.info({ order: iiko_id, creation, status }, 'iiko told of an order')
  return Promise.resolve()
}
