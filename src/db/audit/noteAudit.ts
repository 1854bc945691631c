import type { PayloadRequest } from 'payload'

import type { AuditEntry, AuditWho } from '@/src/domain/audit/AuditEntry'

import { sessionQuery } from '../menuModel/sessionQuery'

import { insertAudit } from './insertAudit'
import { whoAsks } from './whoAsks'

/** Writes down what was changed, in the transaction that `req` carries and that changes it. */
export async function noteAudit(
  req: PayloadRequest,
  entries: readonly AuditEntry[],
  who: AuditWho = whoAsks(req),
): Promise<void> {
  if (entries.length > 0) await insertAudit(await sessionQuery(req), who, entries)
}
