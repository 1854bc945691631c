import { channels } from '../menu/model/Channel'
import { orderStates } from '../order/OrderState'

import { alertKinds, type Press, stopSpans } from './Press'

/**
 * A press as the button carries it: at most 64 bytes of ASCII (Bot API, InlineKeyboardButton), for ids
 * up to ten digits. `readPress` reads it back.
 */
export function writePress(press: Press): string {
  switch (press.is) {
    case 'places':
    case 'unsubscribe':
      return press.is
    case 'menu':
      return join('menu', press.location, channels.indexOf(press.channel), press.page)
    case 'category': {
      const { location, channel, category, page } = press
      return join('category', location, channels.indexOf(channel), category, page)
    }
    case 'dish':
      return join('dish', press.location, channels.indexOf(press.channel), press.dish)
    case 'found':
      return join('found', press.page)
    case 'topic':
      return join('topic', press.topic)
    case 'language':
      return join('language', press.language)
    case 'stop-list':
      return join('stop-list', press.location, press.page)
    case 'stop-ask':
    case 'stop-lift':
      return join(press.is, press.location, press.dish, press.size)
    case 'stop-put': {
      const { location, dish, size, span } = press
      return join('stop-put', location, dish, size, stopSpans.indexOf(span))
    }
    case 'stop-left':
      return join('stop-left', press.location, press.dish, press.size, press.remaining)
    case 'desk':
    case 'bind':
      return join(press.is, press.location)
    case 'order':
      return join('order', press.order, orderStates.indexOf(press.to))
    case 'order-why':
    case 'order-back':
      return join(press.is, press.order)
    case 'order-off':
      return join('order-off', press.order, press.reason)
    case 'alert':
      return join('alert', alertKinds.indexOf(press.kind))
  }
}

const join = (...parts: readonly (string | number)[]): string => parts.join(':')
