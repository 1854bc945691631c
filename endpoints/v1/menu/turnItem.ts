import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { setAvailability } from '@/src/db/setAvailability'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import type { Language } from '@/src/i18n/language'

import type { Answer } from '../call/call'

import { findItem } from './findItem'

type TurnItem = { req: PayloadRequest; id: number; locale: Language; isAvailable: boolean }

/**
 * Puts a published dish on sale or stops it, and answers with the dish. Tills do this all day long:
 * unlike another change it makes no version, of which a dish keeps the last fifty.
 */
export async function turnItem({ req, id, locale, isAvailable }: TurnItem): Promise<Answer> {
  const turned = await inTransaction(req, () =>
    setAvailability(req, { id, isAvailable, publishedOnly: true }),
  )
  if (!turned) throw new Problem('not-found', { detail: api.dishNotFound })
  return { body: await findItem({ req, id, locale }), headers: { 'Content-Language': locale } }
}
