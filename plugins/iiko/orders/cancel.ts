import type { PayloadRequest } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Asked } from '@/src/orders/ports'

import { clientOf } from '../connections/clientOf'
import { IikoRefused } from '../errors/IikoRefused'
import { asOutcome } from './asOutcome'
import { readHanded } from './readHanded'

type Asking = { externalId: string; reason: string }

const gone: Asked<null> = { is: 'done', result: null }

/** Calls an order off at iiko; `done` too when it was never there or was called off before. */
export async function cancel(
  req: PayloadRequest,
  { externalId, reason }: Asking,
): Promise<Asked<null>> {
  const row = await readHanded(openQuery(req.payload.db.pool), externalId)
  if (!row || row.creation === 'failed') return gone
  if (row.status === 'Cancelled' || row.status === 'Deleted') return gone
  const { iiko_id: orderId, organization_id: organizationId } = row
  try {
    const client = await clientOf(req.payload, row.connection_id)
    if (row.mode === 'dine-in') await client.cancelTableOrder({ organizationId, orderId })
    else {
      const cancelComment = reason.slice(0, 200)
      await client.cancelDelivery({ organizationId, orderId, cancelComment })
    }
    return gone
  } catch (error) {
    if (error instanceof IikoRefused && error.code === 'OrderNotFound') return gone
    return asOutcome(error)
  }
}
