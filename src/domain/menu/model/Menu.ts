import type { Schedule } from '../../schedule/Schedule'

import type { Channel } from './Channel'
import type { Text } from './Text'

/** Where something applies: empty lists mean everywhere. */
export type Reach = {
  readonly locations: readonly number[]
  readonly channels: readonly Channel[]
}

/**
 * A named menu: «Завтраки», «Бар». A dish that no menu holds is offered always; a dish that some
 * menus hold is offered where and while one of them runs.
 */
export type Menu = Reach & {
  readonly id: number
  readonly name: Text
  readonly slug: string | null
  readonly schedule: Schedule
  /** A category brings the categories inside it. */
  readonly categories: readonly number[]
  readonly dishes: readonly number[]
}

/**
 * Prices for a time: a happy hour, new prices from a date. Of several that run and name a dish the
 * first in staff's order counts, alone.
 */
export type PriceSchedule = Reach & {
  readonly id: number
  readonly name: Text
  readonly schedule: Schedule
  readonly adjustment: PercentAdjustment | PriceList
}

/** A percentage on the location's price of the dishes named; naming neither means every dish. */
export type PercentAdjustment = {
  readonly kind: 'percent'
  /** -20 takes a fifth off, 10 adds a tenth; not below -100. */
  readonly percent: number
  /** The price is rounded to a multiple of this many minor units, halves up. At least 1. */
  readonly roundTo: number
  readonly categories: readonly number[]
  readonly dishes: readonly number[]
}

/** New prices, dish by dish; `sizeKey` '' is the dish without sizes. */
export type PriceList = {
  readonly kind: 'prices'
  readonly prices: readonly {
    readonly dishId: number
    readonly sizeKey: string
    readonly price: number
  }[]
}
