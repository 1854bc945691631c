import { createLocalReq, type Payload } from 'payload'

import type { Role } from '@/src/access/role'
import { inTransaction } from '@/src/db/inTransaction'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Language } from '@/src/i18n/language'

import { bringDishes } from './bringDishes'
import { bringUsers } from './bringUsers'
import type { Old } from './readOld'
import { emptyReport, type Report } from './Report'

type Options = { old: Old; role: Role; locale: Language; isDryRun: boolean }

/** Thrown to take everything back; carries what would have been. */
class DryRun extends Error {}

/** Brings the old system's rows over in one transaction; a dry run does the same and takes it back. */
export async function bringOver(
  payload: Payload,
  { isDryRun, locale, old, role }: Options,
): Promise<Report> {
  const report = emptyReport()
  const req = await createLocalReq({ locale }, payload)
  try {
    await inTransaction(req, async () => {
      const query = await sessionQuery(req)
      await bringUsers({ req, query, users: old.users, role, report })
      await bringDishes({ req, query, dishes: old.dishes, locale, report })
      if (isDryRun) throw new DryRun()
    })
  } catch (error) {
    if (!(error instanceof DryRun)) throw error
  }
  return report
}
