import type { GuestPlan } from './Plan'
import type { Restaurant } from './openRestaurant'
import type { Stack } from './startStack'

/** An order that was answered with 200 or 201: from then on it must not be lost. */
export type Acknowledged = {
  /** The guest's own word for it, which stands in its comment. */
  key: string
  id: number
  number: number
  token: string
  total: number
  guest: GuestPlan
  /** Whether the guest has agreed to pay at the provider. */
  hasPaid: boolean
  /** Whether the order was called off, by an answer. */
  isCancelled: boolean
}

/** What has happened in a run so far, as those outside of Carte have seen it. */
export type Course = {
  stack: Stack
  restaurant: Restaurant
  /** In whatever the run makes, so that its things are found. */
  word: string
  orders: Acknowledged[]
  /** The keys of orders that were refused by an answer. */
  refused: string[]
  /** Announcements that were acknowledged, by their ids. */
  announced: { id: number; title: string }[]
  /** Before the run: the last delivery and the number of payments at YooKassa. */
  before: { delivery: number; payments: number; orders: number }
  /** What was wrong at once: an answer that no guest should get, a hang. */
  wrong: string[]
}
