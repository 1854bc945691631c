import type { Limits } from '@/src/domain/iiko/plan/guardsOf'
import { settings } from '@/src/settings'

/** What a run may do by itself, as the settings say. */
export function syncLimits(): Limits {
  const { IIKO_MAX_PRICE_FACTOR, IIKO_MAX_REMOVED_PERCENT } = settings()
  return { removedPercent: IIKO_MAX_REMOVED_PERCENT, priceFactor: IIKO_MAX_PRICE_FACTOR }
}
