import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { readMenuModel } from '@/src/db/menuModel/readMenuModel'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { storyHtml } from '../engine/storyHtml'
import { withHouse } from '../engine/withHouse'
import { mediaAddress } from '../mediaAddress'

import type { Publication } from './publicationsUntil'

/**
 * The menu as it would be if these were published or taken down now, one after the other. They are, inside
 * a transaction that is then taken back: no rule of publishing is written twice, and nobody else sees it.
 * Throws what publishing throws: a ValidationError, in the words of `i18n`, for a draft that is not finished.
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
    for (const { collection, id, status, locale } of publications) {
      await payload.update({
        collection,
        id,
        data: { _status: status },
        depth: 0,
        overrideAccess: true,
        req,
        ...(locale ? { publishSpecificLocale: locale } : {}),
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
