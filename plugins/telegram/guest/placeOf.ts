import type { BotPlace } from '@/src/domain/bot/Press'

import type { Remembered } from './remembered'

/** The place that a chat looked at last. */
export const placeOf = ({ channel, location_id }: Remembered): Partial<BotPlace> => ({
  ...(location_id === null ? {} : { location: location_id }),
  ...(channel === null ? {} : { channel }),
})
