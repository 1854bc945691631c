import type { PayloadRequest } from 'payload'

import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import type { Language } from '@/src/i18n/language'

import { findItems } from './findItems'
import type { Item } from './item'

type Wanted = { req: PayloadRequest; id: number; locale: Language }

/** One published dish; a `not-found` problem when there is none. */
export async function findItem({ req, id, locale }: Wanted): Promise<Item> {
  const [item] = await findItems({ req, ids: [id], locale })
  if (!item) throw new Problem('not-found', { detail: api.dishNotFound })
  return item
}
