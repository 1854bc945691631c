import {
  type ShownAccount,
  shownAddresses,
  shownCustomer,
  shownNews,
  shownOrders,
} from '@/src/guest/account/ShownAccount'
import type { Language } from '@/src/i18n/language'

import type { GuestSite } from '../guest/GuestSite'
import { placeOf } from '../orders/placeOf'
import type { AskAccount } from './askAccount'

/** What a guest's account shows; null when nobody is signed in. Throws when the API cannot answer. */
export async function readAccount(
  ask: AskAccount,
  { engine }: Pick<GuestSite, 'engine'>,
  { language, before }: { language: Language; before: string | undefined },
): Promise<ShownAccount | null> {
  const who = await ask('/customer')
  if (who.status === 401) return null
  const [listed, kept, news] = await Promise.all([
    ask(before === undefined ? '/orders' : `/orders?before=${before}`),
    ask('/customer/addresses'),
    ask('/customer/news'),
  ])
  const { orders, next } = shownOrders.parse(await listed.json())
  const model = engine.model()
  return {
    customer: shownCustomer.parse(await who.json()),
    orders: orders.map((order) => ({
      ...order,
      place: placeOf(model, order.location_id, language),
    })),
    next,
    addresses: shownAddresses.parse(await kept.json()).addresses,
    news: shownNews.parse(await news.json()).channels,
  }
}
