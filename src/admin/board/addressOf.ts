import type { OrderAddress } from '@/src/domain/order/Order'
import { fill } from '@/src/i18n/fill'

import { orderPageTexts } from '../orders/texts'

/** An address in one line, with what a courier needs at the door. */
export function addressOf(address: OrderAddress, language: string): string {
  const texts = orderPageTexts(language)
  return [
    address.line,
    address.flat && fill(texts.flat, { value: address.flat }),
    address.entrance && fill(texts.entrance, { value: address.entrance }),
    address.floor && fill(texts.floor, { value: address.floor }),
    address.intercom && fill(texts.intercom, { value: address.intercom }),
    address.comment,
  ]
    .filter(Boolean)
    .join(', ')
}
