import type { Asked } from '@/src/orders/Asked'

/** Why something was not done, as the log may have it. */
export function inLog(failure: Exclude<Asked<never>, { is: 'done' }>): string {
  return failure.is === 'refused' ? (failure.code ?? 'refused') : failure.reason
}
