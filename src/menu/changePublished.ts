import type { PayloadRequest } from 'payload'

import type { MenuItem } from '@/payload-types'
import { inTransaction } from '@/src/db/inTransaction'
import { layBackDraft } from '@/src/db/layBackDraft'
import { takePublished } from '@/src/db/takePublished'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import type { Language } from '@/src/i18n/language'

import { carryIntoDraft } from './carryIntoDraft'
import { localeToWrite } from './localeToWrite'

/** The fields of a dish that can be changed from outside; `name` and `description` in one language. */
export type DishChange = Partial<
  Pick<MenuItem, 'name' | 'description' | 'price' | 'isAvailable' | 'deletedAt' | '_order'>
> & { category?: number | null; photos?: number[] }

type PublishedChange = {
  req: PayloadRequest
  id: number
  locale: Language
  /** What to change; asked for inside the transaction, so that it may store what it refers to. */
  change: () => Promise<DishChange>
}

/**
 * Changes the given fields of a published dish and nothing else, with the rights of the request's
 * user. A draft that staff have open is neither published nor lost: it keeps what they changed in it
 * and takes the new values of what they did not. Throws `not-found` when no such dish is published.
 */
export async function changePublished({ req, id, locale, change }: PublishedChange): Promise<void> {
  await inTransaction(req, async () => {
    const data = await change()
    const taken = await takePublished(req, 'menu-items', id)
    if (!taken) throw new Problem('not-found', { detail: api.dishNotFound })
    const before = await req.payload.db.findOne({
      collection: 'menu-items',
      req,
      where: { id: { equals: id } },
    })
    await req.payload.update({
      collection: 'menu-items',
      id,
      data,
      depth: 0,
      locale: localeToWrite(before, data, locale),
      overrideAccess: false,
      req,
      user: req.user,
    })
    if (taken.draftId !== undefined) {
      await carryIntoDraft({ req, draftId: taken.draftId, before, change: data, locale })
      await layBackDraft(req, 'menu-items', taken.draftId)
    }
  })
}
