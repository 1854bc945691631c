import type { PayloadRequest } from 'payload'

import { adoptOrders } from '@/src/db/customers/adoptOrders'
import type { Customer } from '@/src/db/customers/customerRow'
import { haveCustomer } from '@/src/db/customers/haveCustomer'
import { writeSession } from '@/src/db/customers/writeSession'
import { inTransaction } from '@/src/db/inTransaction'
import type { Language } from '@/src/i18n/language'

import { makeToken, sessionDays, tokenHash } from './sessionToken'

type Proven = { channel: 'sms' | 'email' | 'telegram'; address: string; language: Language }

/** Opens a session for whoever has proven that an address is theirs; orders placed for it before are theirs from now on. */
export async function signInGuest(
  req: PayloadRequest,
  proven: Proven,
): Promise<{ token: string; customer: Customer }> {
  return inTransaction(req, async () => {
    const customer = await haveCustomer(req, proven)
    await adoptOrders(req, customer)
    const token = makeToken()
    await writeSession(req, { hash: tokenHash(token), customerId: customer.id, days: sessionDays })
    return { token, customer }
  })
}
