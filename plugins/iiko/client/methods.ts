type Method = {
  /** The right that a key needs (the description's "Restriction group"); null for signing in. */
  right: string | null
  /** Whether the same call twice does no more than once. */
  mayRepeat: boolean
  /** How long iiko may work on it, in seconds (the header `Timeout`). */
  seconds: number
  /**
   * Our own restraint, for iiko publishes no figures: calls a minute, and how many at once before
   * that counts.
   */
  perMinute: number
  burst: number
  /** The largest answer taken, in megabytes. */
  megabytes: number
}

const method = (right: string | null, more: Partial<Method> = {}): Method => ({
  right,
  mayRepeat: true,
  seconds: 15,
  perMinute: 60,
  burst: 20,
  megabytes: 16,
  ...more,
})

const orders = { perMinute: 600, burst: 100 }
const menu = { seconds: 60, perMinute: 20, burst: 10, megabytes: 512 }

/** Every call that Carte makes, by its path in iiko's published description. */
export const methods = {
  '/api/1/access_token': method(null, { seconds: 10 }),
  '/api/v2/access_token': method(null, { seconds: 10 }),
  '/api/1/organizations': method('Data: dictionaries'),
  '/api/1/terminal_groups': method('Data: dictionaries'),
  '/api/1/terminal_groups/is_alive': method('POS: availability'),
  '/api/1/nomenclature': method('Data: menu', menu),
  '/api/2/menu': method('Data: menu'),
  '/api/2/menu/by_id': method('Data: menu', menu),
  '/api/1/combo': method('Data: menu'),
  '/api/1/stop_lists': method('Data: stoplists', { perMinute: 600, burst: 60, megabytes: 64 }),
  '/api/1/webhooks/settings': method('Organizations: settings'),
  '/api/1/webhooks/update_settings': method('WebHooks: settings'),
  '/api/1/deliveries/create': method('Orders: creating', { ...orders, mayRepeat: false }),
  '/api/1/deliveries/by_id': method('Orders: receiving', orders),
  '/api/1/deliveries/by_delivery_date_and_phone': method('Orders: receiving', orders),
  '/api/1/deliveries/cancel': method('Order status: changing', { ...orders, mayRepeat: false }),
  '/api/1/order/create': method('Orders: creating', { ...orders, mayRepeat: false }),
  '/api/1/order/cancel': method('Orders: creating', { ...orders, mayRepeat: false }),
  '/api/1/order/by_id': method('Orders: receiving', orders),
  '/api/1/reserve/available_restaurant_sections': method('Orders: preparing'),
  '/api/1/commands/status': method('Commands', orders),
  '/api/1/deliveries/order_types': method('Data: dictionaries'),
  '/api/1/payment_types': method('Data: dictionaries'),
  '/api/1/tips_types': method('Data: dictionaries'),
  '/api/1/discounts': method('Data: dictionaries'),
  '/api/1/cancel_causes': method('Data: dictionaries'),
} as const satisfies Record<`/api/${string}`, Method>

export type MethodPath = keyof typeof methods
