import type { PayloadRequest } from 'payload'

import type { Customer } from '@/src/db/customers/customerRow'
import { readSession } from '@/src/db/customers/readSession'

import { tokenHash, tokenOf } from './sessionToken'

/** The guest who is signed in; null when nobody is. */
export async function customerOf(req: PayloadRequest): Promise<Customer | null> {
  const token = tokenOf(req)
  return token === null ? null : readSession(req, tokenHash(token))
}
