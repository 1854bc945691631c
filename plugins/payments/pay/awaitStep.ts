import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { type Operation, operationColumns, operationRow } from '@/src/db/payments/operationRow'

import { performOperation } from '../operations/performOperation'

/** A guest waits so long for the provider's page, in milliseconds; after that they ask again. */
const patience = 20_000
const glance = 150

/**
 * What has become of the start of a payment: begun here unless somebody else does it at this moment, and waited
 * for. After a while the operation as it stands then.
 */
export async function awaitStep(payload: Payload, operationId: number): Promise<Operation> {
  const query = openQuery(payload.db.pool)
  const until = Date.now() + patience
  for (;;) {
    await performOperation(payload, operationId)
    const [operation] = await query(
      operationRow,
      `select ${operationColumns} from payment_operations where id = $1`,
      [operationId],
    )
    if (!operation) throw new Error(`Operation ${operationId} is gone.`)
    const isOver = operation.state === 'done' || operation.state === 'refused'
    if (isOver || Date.now() > until) return operation
    await pause(glance)
  }
}
