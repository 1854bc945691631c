import type { Payload } from 'payload'
import type { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Text } from '@/src/i18n/language'
import type { PaymentAccount } from '@/src/orders/ports'
import { portsOf } from '@/src/orders/portsOf'

import { accountRow, selectAccounts } from './accountRow'
import { openKeys } from './openKeys'
import { whyOff } from './whyOff'

export type KnownAccount = PaymentAccount & {
  readonly title: string
  readonly isActive: boolean
  /** Empty: every restaurant. */
  readonly locations: readonly number[]
  /** Why it cannot take money. */
  readonly off: Text | null
}

/** Every account, in the order of preference. */
export async function readAccounts(payload: Payload, query?: Query): Promise<KnownAccount[]> {
  const ask = query ?? openQuery(payload.db.pool)
  const rows = await ask(accountRow, `${selectAccounts} order by account._order, account.id`)
  return rows.map((row) => toAccount(payload, row))
}

function toAccount(payload: Payload, row: z.infer<typeof accountRow>): KnownAccount {
  const keys = row.sealed === null ? {} : openKeys(payload.secret, row.id, row.sealed)
  const port = portsOf(payload).payments.find(({ name }) => name === row.provider)
  const account = {
    id: row.id,
    provider: row.provider,
    isTest: row.is_test ?? true,
    isTwoStage: row.is_two_stage ?? false,
    // Elsewhere a receipt would be written down that nobody registers.
    sendsReceipts: row.sends_receipts === true && port?.online?.takesReceipts === true,
    taxSystem: row.tax_system === null ? null : Number(row.tax_system),
    receiptMode: row.receipt_mode ?? 'full_payment',
    keys: keys ?? {},
  }
  return {
    ...account,
    title: row.title,
    isActive: row.is_active ?? false,
    locations: row.locations,
    off: whyOff(port, account, keys ?? 'unreadable'),
  }
}
