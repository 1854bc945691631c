/** DeliveryStatus of the description, in the order of a delivery's life. */
export const deliveryStatuses = [
  'Unconfirmed',
  'WaitCooking',
  'ReadyForCooking',
  'CookingStarted',
  'CookingCompleted',
  'Waiting',
  'OnWay',
  'Delivered',
  'Closed',
  'Cancelled',
] as const

/** OrderStatus, of table orders. */
export const tableStatuses = ['New', 'Bill', 'Closed', 'Deleted'] as const

export type OrderStatus = (typeof deliveryStatuses)[number] | (typeof tableStatuses)[number]
