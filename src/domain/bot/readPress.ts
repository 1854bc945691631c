import { channels } from '../menu/model/Channel'
import { orderStates } from '../order/OrderState'

import { alertKinds, type Press, stopSpans } from './Press'

const most = 2_147_483_647

/** What a button's data means; null for data that no button of ours has. Anybody may send any data. */
export function readPress(data: string): Press | null {
  const [is, ...parts] = data.split(':')
  const at = (index: number) => wholeOf(parts[index])
  const [first, second, third, fourth] = [at(0), at(1), at(2), at(3)]
  const channel = second === null ? undefined : channels[second]
  const size = parts[2]
  const thing =
    first !== null && second !== null && size !== undefined && /^[0-9a-z]{0,7}$/.test(size)
      ? { location: first, dish: second, size }
      : null
  const is1 = parts.length === 1
  switch (is) {
    case 'places':
      return parts.length === 0 ? { is } : null
    // Buttons sent by earlier versions say `stop`.
    case 'stop':
    case 'unsubscribe':
      return parts.length === 0 ? { is: 'unsubscribe' } : null
    case 'menu':
      if (parts.length !== 3 || first === null || !channel || third === null) return null
      return { is, location: first, channel, page: third }
    case 'category':
      if (parts.length !== 4 || first === null || !channel) return null
      if (third === null || fourth === null) return null
      return { is, location: first, channel, category: third, page: fourth }
    case 'dish':
      if (parts.length !== 3 || first === null || !channel || third === null) return null
      return { is, location: first, channel, dish: third }
    case 'found':
      return is1 && first !== null ? { is, page: first } : null
    case 'topic':
      return is1 && first !== null ? { is, topic: first } : null
    case 'language': {
      const [language] = parts
      return is1 && (language === 'ru' || language === 'en') ? { is, language } : null
    }
    case 'stop-list':
      if (parts.length !== 2 || first === null || second === null) return null
      return { is, location: first, page: second }
    case 'stop-ask':
    case 'stop-lift':
      return thing && parts.length === 3 ? { is, ...thing } : null
    case 'stop-put': {
      const span = fourth === null ? undefined : stopSpans[fourth]
      return thing && span && parts.length === 4 ? { is, ...thing, span } : null
    }
    case 'stop-left':
      if (!thing || fourth === null || parts.length !== 4) return null
      return { is, ...thing, remaining: fourth }
    case 'desk':
    case 'bind':
      return is1 && first !== null ? { is, location: first } : null
    case 'order': {
      const to = second === null ? undefined : orderStates[second]
      return parts.length === 2 && first !== null && to ? { is, order: first, to } : null
    }
    case 'order-why':
    case 'order-back':
      return is1 && first !== null ? { is, order: first } : null
    case 'order-off':
      if (parts.length !== 2 || first === null || second === null) return null
      return { is, order: first, reason: second }
    case 'alert': {
      const kind = first === null ? undefined : alertKinds[first]
      return is1 && kind ? { is, kind } : null
    }
    default:
      return null
  }
}

function wholeOf(part: string | undefined): number | null {
  if (part === undefined || !/^(0|[1-9]\d{0,9})$/.test(part)) return null
  const value = Number(part)
  return value <= most ? value : null
}
