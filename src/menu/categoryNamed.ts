import type { PayloadRequest } from 'payload'

import { findCategoryByName } from '@/src/db/findCategoryByName'
import { lockByName } from '@/src/db/lockByName'
import type { Language } from '@/src/i18n/language'

type NamedCategory = { req: PayloadRequest; name: string; locale: Language }

/**
 * The id of the category with this name in any language, created with the rights of the request's
 * user when there is none. Only inside a transaction; of several at once that bring the same new
 * name, one creates it and the others wait and find it.
 */
export async function categoryNamed({ req, name, locale }: NamedCategory): Promise<number> {
  await lockByName(req, 'categories')
  const known = await findCategoryByName(req, name)
  if (known !== undefined) return known
  const { id } = await req.payload.create({
    collection: 'categories',
    data: { name },
    depth: 0,
    locale,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return id
}
