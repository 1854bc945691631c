import { settings } from '@/src/settings'

import type { SmsCaps } from './SmsCaps'

/** The caps that are set. */
export function capsSet(): SmsCaps {
  const { SMS_CAP_DAY: day, SMS_CAP_MONTH: month, SMS_CAP_NUMBER_DAY: recipient } = settings()
  return { day, month, recipient }
}
