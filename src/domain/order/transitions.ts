import { type Channel, channels } from '../menu/model/Channel'

import type { Actor, OrderState } from './OrderState'

/** A step that an order may take, in which modes, and who may take it. */
export type Step = {
  readonly from: OrderState
  readonly to: OrderState
  readonly modes: readonly Channel[]
  readonly by: readonly Actor[]
}

const restaurant: readonly Actor[] = ['staff', 'pos']
const house: readonly Actor[] = ['staff', 'pos', 'system']
const everyone: readonly Actor[] = ['guest', 'staff', 'pos', 'system']

/**
 * Every step that there is. The guest may call the order off until the kitchen has begun; `system` is
 * automatic acceptance, an order that was not paid or not answered in time, and one that was
 * called off for that and is paid after all.
 */
export const transitions: readonly Step[] = [
  { from: 'placed', to: 'accepted', modes: channels, by: house },
  { from: 'placed', to: 'rejected', modes: channels, by: house },
  { from: 'placed', to: 'cancelled', modes: channels, by: everyone },
  { from: 'cancelled', to: 'placed', modes: channels, by: ['system'] },
  { from: 'accepted', to: 'cooking', modes: channels, by: house },
  { from: 'accepted', to: 'cancelled', modes: channels, by: everyone },
  { from: 'cooking', to: 'ready', modes: channels, by: restaurant },
  { from: 'cooking', to: 'cancelled', modes: channels, by: restaurant },
  { from: 'ready', to: 'on-the-way', modes: ['delivery'], by: restaurant },
  { from: 'ready', to: 'served', modes: ['dine-in'], by: restaurant },
  { from: 'ready', to: 'completed', modes: ['pickup'], by: restaurant },
  { from: 'ready', to: 'cancelled', modes: channels, by: restaurant },
  { from: 'on-the-way', to: 'completed', modes: ['delivery'], by: restaurant },
  { from: 'on-the-way', to: 'cancelled', modes: ['delivery'], by: restaurant },
  { from: 'served', to: 'completed', modes: ['dine-in'], by: house },
]
