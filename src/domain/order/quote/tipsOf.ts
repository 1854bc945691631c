import { roundHalfUp } from '../../menu/offer/roundHalfUp'

import type { Tips } from './Cart'

/** Tips in minor units, for dishes that cost `goods`. */
export function tipsOf(tips: Tips, goods: number): number {
  return 'amount' in tips ? tips.amount : roundHalfUp(goods * tips.percent, 100)
}
