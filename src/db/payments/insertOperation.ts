import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import { type Operation, operationColumns, operationRow } from './operationRow'

export type NewOperation = Pick<Operation, 'amount' | 'key' | 'kind'> & {
  paymentId: number
  reason?: string
  returnUrl?: string
  wantsPage?: boolean
}

/** Writes down what is to be asked of a provider; whoever does it is woken when the transaction commits. */
export async function insertOperation(
  query: Query,
  { amount, key, kind, paymentId, reason = '', returnUrl = '', wantsPage = false }: NewOperation,
): Promise<Operation> {
  const [row] = await query(
    operationRow,
    `insert into payment_operations (payment_id, kind, key, amount, reason, return_url, wants_page)
     values ($1, $2, $3, $4, $5, $6, $7) returning ${operationColumns}`,
    [paymentId, kind, key, amount, reason, returnUrl, wantsPage],
  )
  if (!row) throw new Error('The operation was not written down.')
  await query(z.object({}), `select pg_notify('carte_payments', '')`)
  return row
}
