import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { noteAudit } from '@/src/db/audit/noteAudit'

const named = z.looseObject({ id: z.number(), title: z.string().nullish() })

/** Notes in the journal that the keys of an account were changed, and nothing of them. */
export async function noteKeys(req: PayloadRequest, account: unknown): Promise<void> {
  const { id, title } = named.parse(account)
  const changes = [{ field: 'keys', isVeiled: true } as const]
  const entry = { subject: 'payment-accounts', document: String(id), title: title ?? '', changes }
  await noteAudit(req, [{ action: 'changed', ...entry }])
}
