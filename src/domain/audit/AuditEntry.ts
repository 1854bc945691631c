import type { FieldChange } from './FieldChange'

/** In the order of the admin's filter. */
export const auditActions = [
  'created',
  'changed',
  'deleted',
  'refunded',
  'synced',
  'erased',
  'exported',
] as const
export type AuditAction = (typeof auditActions)[number]

/** Through what a change came: staff who signed in, a machine with a key, iiko, a payment provider, a program of ours. */
export const auditWays = ['staff', 'key', 'iiko', 'provider', 'guest', 'program'] as const
export type AuditWay = (typeof auditWays)[number]

/** Who changed something; `name` is of staff or of a service, never a guest's. */
export type AuditWho = { via: AuditWay; staff: number | null; name: string }

export type AuditEntry = {
  action: AuditAction
  /** The slug of the collection or global. */
  subject: string
  /** The document's id; empty for a global and for many at once. */
  document: string
  title: string
  changes: readonly FieldChange[]
}
