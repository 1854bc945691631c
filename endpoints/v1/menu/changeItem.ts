import type { PayloadRequest } from 'payload'

import type { Language } from '@/src/i18n/language'
import { categoryNamed } from '@/src/menu/categoryNamed'
import { changePublished } from '@/src/menu/changePublished'

import type { Answer } from '../call/call'

import { findItem } from './findItem'

export type ItemChange = {
  name?: string | undefined
  description?: string | null | undefined
  price?: number | undefined
  category?: string | null | undefined
  is_available?: boolean | undefined
}

type ChangeItem = { req: PayloadRequest; id: number; locale: Language; change: ItemChange }

/** Changes the fields given of a published dish and answers with the dish; `not-found` when there is none. */
export async function changeItem({ req, id, locale, change }: ChangeItem): Promise<Answer> {
  const { name, description, price, category, is_available: isAvailable } = change
  await changePublished({
    req,
    id,
    locale,
    change: async () => ({
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description: description || null }),
      ...(price === undefined ? {} : { price }),
      ...(category === undefined
        ? {}
        : { category: category ? await categoryNamed({ req, name: category, locale }) : null }),
      ...(isAvailable === undefined ? {} : { isAvailable }),
    }),
  })
  return {
    body: await findItem({ req, id, locale }),
    headers: { 'Content-Language': locale },
  }
}
