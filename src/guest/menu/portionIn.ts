import type { Portion } from '@/src/domain/menu/model/Portion'

import type { Words } from '../words/ru'

const noBreak = '\u00a0'

/** How much the guest gets: «350 г»; null when nobody said. */
export function portionIn(portion: Portion | null, { units }: Words): string | null {
  return portion && `${portion.amount}${noBreak}${units[portion.unit]}`
}
