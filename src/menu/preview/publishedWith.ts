import {
  createLocalReq,
  NotFound,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { readMenuModel } from '@/src/db/menuModel/readMenuModel'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { storyHtml } from '../engine/storyHtml'
import { withHouse } from '../engine/withHouse'
import { mediaAddress } from '../mediaAddress'

import type { Publication } from './publicationsUntil'
import { Unpublishable } from './Unpublishable'

/**
 * The menu as it would be if these were published or taken down now, one after the other. They are, inside
 * a transaction that is then taken back: no rule of publishing is written twice, and nobody else sees it.
 * Throws Unpublishable; its cause, a ValidationError for a draft that is not finished, speaks the words of `i18n`.
 */
export async function publishedWith(
  payload: Payload,
  publications: readonly Publication[],
  { i18n }: { i18n?: PayloadRequest['i18n'] } = {},
): Promise<MenuModel> {
  const req = await createLocalReq(i18n ? { req: { i18n } } : {}, payload)
  const transactionID = await payload.db.beginTransaction({ isolationLevel: 'repeatable read' })
  if (transactionID === null) throw new Error('The preview needs a transaction.')
  req.transactionID = transactionID
  try {
    for (const publication of publications) {
      const { collection, id, status, locale } = publication
      const change = payload.update({
        collection,
        id,
        data: { _status: status },
        depth: 0,
        overrideAccess: true,
        req,
        ...(locale ? { publishSpecificLocale: locale } : {}),
      })
      await change.catch((error: unknown) => {
        if (!(error instanceof ValidationError || error instanceof NotFound)) throw error
        throw new Unpublishable(publication, error)
      })
    }
    const query = await sessionQuery(req)
    const model = await readMenuModel({
      query,
      toHtml: storyHtml,
      addressOf: mediaAddress(payload),
    })
    return withHouse(model)
  } finally {
    await payload.db.rollbackTransaction(transactionID)
  }
}
