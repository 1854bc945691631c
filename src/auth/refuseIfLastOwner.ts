import { type PayloadRequest, APIError } from 'payload'

import { lockStaff } from './lockStaff'
import { phrase } from './phrase'

/** Throws when no other active owner would be left than the account `id`. */
export async function refuseIfLastOwner(req: PayloadRequest, id: number): Promise<void> {
  await lockStaff(req)
  const { totalDocs: others } = await req.payload.count({
    collection: 'users',
    req,
    where: {
      id: { not_equals: id },
      isActive: { equals: true },
      isSuperuser: { equals: true },
    },
  })
  if (others > 0) return
  const message = phrase(req, {
    ru: 'Это последний владелец с открытым доступом. Сначала назначьте другого.',
    en: 'This is the last active owner. Appoint another one first.',
  })
  throw new APIError(message, 409, null, true)
}
