import type { Channel } from '../menu/model/Channel'
import type { OrderState } from '../order/OrderState'

/** Where a guest looks at the menu, and how they want to get the order. */
export type BotPlace = { readonly location: number; readonly channel: Channel }

/** What a button under a message of the bot means. Pages count from 0; category 0 is "the rest". */
export type Press =
  | { readonly is: 'places' }
  | ({ readonly is: 'menu'; readonly page: number } & BotPlace)
  | ({ readonly is: 'category'; readonly category: number; readonly page: number } & BotPlace)
  | ({ readonly is: 'dish'; readonly dish: number } & BotPlace)
  | { readonly is: 'found'; readonly page: number }
  | { readonly is: 'topic'; readonly topic: number }
  | { readonly is: 'language'; readonly language: 'ru' | 'en' }
  | { readonly is: 'unsubscribe' }
  | StaffPress

/** How long a dish is stopped from the bot: until the restaurant closes, for some hours, until lifted. */
export const stopSpans = ['day', 'hour', 'hours', 'open'] as const
export type StopSpan = (typeof stopSpans)[number]

type Thing = { readonly location: number; readonly dish: number; readonly size: string }

/** Buttons that only staff have; `size` is a mark of its key, see `sizeMark`. */
export type StaffPress =
  | { readonly is: 'stop-list'; readonly location: number; readonly page: number }
  | ({ readonly is: 'stop-ask' } & Thing)
  | ({ readonly is: 'stop-put'; readonly span: StopSpan } & Thing)
  | ({ readonly is: 'stop-left'; readonly remaining: number } & Thing)
  | ({ readonly is: 'stop-lift' } & Thing)
  | { readonly is: 'desk' | 'bind'; readonly location: number }
  | { readonly is: 'order'; readonly order: number; readonly to: OrderState }
  | { readonly is: 'order-why' | 'order-back'; readonly order: number }
  | { readonly is: 'order-off'; readonly order: number; readonly reason: number }
  | { readonly is: 'alert'; readonly kind: AlertKind }

/** What staff are warned of in Telegram: what an alert's `once` begins with. */
export const alertKinds = ['given-up', 'sync', 'sms-budget', 'locked'] as const
export type AlertKind = (typeof alertKinds)[number]
