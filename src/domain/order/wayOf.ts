import type { Channel } from '../menu/model/Channel'

import type { OrderState } from './OrderState'

const ways: Readonly<Record<Channel, readonly OrderState[]>> = {
  delivery: ['placed', 'accepted', 'cooking', 'ready', 'on-the-way', 'completed'],
  pickup: ['placed', 'accepted', 'cooking', 'ready', 'completed'],
  'dine-in': ['placed', 'accepted', 'cooking', 'ready', 'served', 'completed'],
}

/** The states that an order of a mode passes through when all goes well, first to last. */
export function wayOf(mode: Channel): readonly OrderState[] {
  return ways[mode]
}
