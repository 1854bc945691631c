import type { OrderChange } from '../../order/OrderChange'
import { shortened } from '../shortened'

import { orderWords } from './orderWords'

/** Who made an entry of an order's timeline, to be read by staff. */
export function actorName(
  { by, name }: Pick<OrderChange, 'by' | 'name'>,
  language: 'ru' | 'en',
): string {
  const words = orderWords(language)
  if (by === 'staff') return shortened(name, 60) || words.system
  return by === 'guest' ? words.guest : by === 'pos' ? words.pos : words.system
}
