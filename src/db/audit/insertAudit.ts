import { z } from 'zod'

import type { AuditEntry, AuditWho } from '@/src/domain/audit/AuditEntry'

import type { Query } from '../menuModel/Query'

/** Writes down what was changed and by whom, in the transaction of `query`, which is the change's. */
export async function insertAudit(
  query: Query,
  who: AuditWho,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await query(
    z.object({}),
    `insert into audit (at, via, staff, name, action, subject, document, title, changes)
     select clock_timestamp(), $1::text::enum_audit_via, $2::int, $3::text, action::enum_audit_action,
       subject, document, title, changes
     from json_to_recordset($4::json)
       as entry (action text, subject text, document text, title text, changes jsonb)`,
    [who.via, who.staff, who.name, JSON.stringify(entries)],
  )
}
