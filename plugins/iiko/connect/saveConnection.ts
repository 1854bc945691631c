import type { PayloadRequest } from 'payload'

import { noteAudit } from '@/src/db/audit/noteAudit'
import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'

import type { Credentials } from '../client/Credentials'
import { keepSecret } from '../secrets/keepSecret'

export type NewConnection = {
  label: string
  organizationId: string
  organizationName: string
  terminalGroups: {
    terminalGroupId: string
    name: string
    timeZone: string
    /** Null: none of our restaurants. */
    location: number | null
  }[]
  source: 'externalMenu' | 'nomenclature'
  externalMenuId: string | null
  priceCategoryId: string | null
  menuLanguage: 'ru' | 'en'
}

/**
 * Makes the connection of an organisation, or brings it to what was chosen anew, and keeps its key,
 * encrypted; with null the key that is kept, or that of the environment, stays. Returns its id. The
 * caller checks who asks: the collection itself is closed to everybody.
 */
export async function saveConnection(
  req: PayloadRequest,
  chosen: NewConnection,
  credentials: Credentials | null,
): Promise<number> {
  const { payload } = req
  return inTransaction(req, async () => {
    await lockByName(req, 'iiko-connections')
    const { docs } = await payload.find({
      collection: 'iiko-connections',
      where: { organizationId: { equals: chosen.organizationId } },
      limit: 1,
      req,
    })
    const data = { ...chosen, isActive: true }
    const [known] = docs
    const { id } = known
      ? await payload.update({ collection: 'iiko-connections', id: known.id, data, req })
      : await payload.create({ collection: 'iiko-connections', data, req })
    if (credentials) {
      await keepSecret(req, id, 'key', JSON.stringify(credentials))
      const changes = [{ field: 'key', isVeiled: true } as const]
      const entry = {
        subject: 'iiko-connections',
        document: String(id),
        title: chosen.label,
        changes,
      }
      await noteAudit(req, [{ action: 'changed', ...entry }])
    }
    return id
  })
}
