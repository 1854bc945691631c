import type { Remark, Skipped } from '../findings'
import type { Finding } from './Finding'

/** A finding of the simple mapping, as the sync reports it. */
export function findingOf({ kind, externalId, name, reason }: Remark | Skipped): Finding {
  const params = 'params' in reason ? reason.params : {}
  return { kind, externalId, name, code: reason.code, params }
}
