import type { Payload } from 'payload'

import type { Payment } from '@/src/db/payments/paymentRow'
import type { OnlinePayments } from '@/src/orders/ports'

import { portFor } from '../portFor'
import { type KnownAccount, readAccounts } from './readAccounts'

/** Whom to ask about a payment, and with which keys; a text for staff when that is not possible now. */
export async function accountOf(
  payload: Payload,
  { accountId, provider }: Pick<Payment, 'accountId' | 'provider'>,
): Promise<{ port: OnlinePayments; account: KnownAccount } | string> {
  const port = portFor(payload, provider)
  const account = (await readAccounts(payload)).find(({ id }) => id === accountId)
  if (!port || !account) return `Счёт у провайдера ${provider} удалён.`
  return account.off === null ? { port, account } : account.off.ru
}
