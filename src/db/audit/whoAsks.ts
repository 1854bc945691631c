import type { PayloadRequest } from 'payload'

import type { AuditWho } from '@/src/domain/audit/AuditEntry'

/** Who is behind a request: staff, a machine by its key, or one of our own programs. */
export function whoAsks({ user }: Pick<PayloadRequest, 'user'>): AuditWho {
  if (!user) return { via: 'program', staff: null, name: '' }
  // Payload notes on the account by which of its strategies it was recognised.
  const isKey = '_strategy' in user && user._strategy === 'api-key'
  return { via: isKey ? 'key' : 'staff', staff: user.id, name: user.username }
}
