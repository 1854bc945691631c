import type { Endpoint } from 'payload'

import { readChanges } from './catalog/readChanges'
import { read as readCatalog } from './catalog/read'
import { read as readFeed } from './feeds/read'
import { heads } from './heads'
import { change } from './menu/change'
import { create } from './menu/create'
import { events } from './menu/events'
import { list as listMenu } from './menu/list'
import { read } from './menu/read'
import { remove } from './menu/remove'
import { replace } from './menu/replace'
import { openapi } from './openapi'
import { cancel as cancelOrder } from './orders/cancel'
import { list as listOrders } from './orders/list'
import { repeat as repeatOrder } from './orders/repeat'
import { addresses } from './session/addresses'
import { askCode } from './session/askCode'
import { changeCustomer } from './session/changeCustomer'
import { close as closeSession } from './session/close'
import { leave as deleteCustomer } from './session/leave'
import { changeNews, readNews } from './session/news'
import { open as openSession } from './session/open'
import { openByTelegram } from './session/openByTelegram'
import { exportData } from './session/exportData'
import { readCustomer } from './session/readCustomer'
import { removeAddress } from './session/removeAddress'
import { ways as signInWays } from './session/ways'
import { events as orderEvents } from './orders/events'
import { pay as payOrder } from './orders/pay'
import { place as placeOrder } from './orders/place'
import { quote } from './orders/quote'
import { read as readOrder } from './orders/read'
import { refusals } from './refusals'
import { changePreferences } from './subscriptions/changePreferences'
import { confirm as confirmSubscription } from './subscriptions/confirm'
import { create as subscribe } from './subscriptions/create'
import { leave as unsubscribe } from './subscriptions/leave'
import { readPreferences } from './subscriptions/readPreferences'
import { pushKey } from './subscriptions/pushKey'
import { session as telegramSession } from './telegram/session'
import { list as listUsers } from './users/list'

const described = [
  readCatalog,
  readChanges,
  readFeed,
  listMenu,
  events,
  create,
  read,
  replace,
  change,
  remove,
  quote,
  placeOrder,
  listOrders,
  readOrder,
  repeatOrder,
  orderEvents,
  cancelOrder,
  payOrder,
  signInWays,
  askCode,
  openSession,
  openByTelegram,
  closeSession,
  readCustomer,
  exportData,
  changeCustomer,
  readNews,
  changeNews,
  deleteCustomer,
  addresses,
  removeAddress,
  subscribe,
  confirmSubscription,
  unsubscribe,
  readPreferences,
  changePreferences,
  pushKey,
  telegramSession,
  listUsers,
]
// Payload makes out the path of one endpoint after the other, anew for each request, until it finds the right one.
const busiest = [placeOrder, quote]
const calls = [
  ...busiest,
  ...described.filter((one) => !busiest.some(({ description }) => description === one.description)),
  openapi(described),
].map(({ endpoint }) => endpoint)
const answered = [...calls, ...heads(calls)]

/** Everything that answers under /api/v1: the calls, and the refusals of what is none. */
export const v1Endpoints: Endpoint[] = [...answered, ...refusals(answered)]
