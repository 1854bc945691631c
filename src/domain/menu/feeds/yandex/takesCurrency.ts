/** The currencies of https://yandex.ru/support/marketplace/assortment/files/yml.html. */
const taken: readonly string[] = ['RUB', 'USD', 'EUR', 'BYN', 'KZT']

/** Whether Yandex takes prices in a currency: a feed in another is refused as a whole. */
export function takesCurrency(currency: string): boolean {
  return taken.includes(currency)
}
