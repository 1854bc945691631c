import type { PayloadRequest } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { keptReason } from '@/src/i18n/runReason'
import type { Asked } from '@/src/orders/ports'

import type { IikoClient } from '../client/openIiko'
import { clientOf } from '../connections/clientOf'
import { IikoRefused } from '../errors/IikoRefused'
import { asOutcome } from './asOutcome'
import { findOrder } from './findOrder'
import { type OurOrder, readHanded } from './readHanded'
import { noteFailure } from './noteFailure'
import { noteOrder } from './noteOrder'
import { toPosOrder } from './toPosOrder'
import type { PosOrder } from './PosOrder'

/** Asks iiko how an order stands; `done` with null when it does not know it. */
export async function follow(
  req: PayloadRequest,
  { externalId }: { externalId: string },
): Promise<Asked<PosOrder | null>> {
  const query = openQuery(req.payload.db.pool)
  const row = await readHanded(query, externalId)
  if (!row) return { is: 'done', result: null }
  try {
    const client = await clientOf(req.payload, row.connection_id)
    const found = await findOrder(client, row.organization_id, row)
    if (found) {
      const noted = await noteOrder(query, found)
      return { is: 'done', result: noted && toPosOrder(noted.row) }
    }
    const failure = await whyNot(client, row)
    if (failure === null) return { is: 'done', result: null }
    const failed = await noteFailure(query, row.iiko_id, failure)
    return { is: 'done', result: toPosOrder(failed ?? row) }
  } catch (error) {
    return asOutcome(error)
  }
}

const unsaid = keptReason({
  ru: 'iiko не назвала причину.',
  en: 'iiko has not said why.',
})

/**
 * iiko's reason for not having made an order that it does not show; null when its command says nothing:
 * there was none, it is still at work, or iiko has forgotten it (410).
 */
async function whyNot(
  client: IikoClient,
  { correlation_id, organization_id }: OurOrder,
): Promise<string | null> {
  if (correlation_id === null) return null
  try {
    const { errorReason, state } = await client.commandStatus(organization_id, correlation_id)
    return state === 'Error' ? (errorReason ?? unsaid) : null
  } catch (error) {
    if (error instanceof IikoRefused && error.status === 410) return null
    throw error
  }
}
