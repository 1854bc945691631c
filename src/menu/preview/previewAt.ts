import { createLocalReq, type Payload } from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { readMenuModel } from '@/src/db/menuModel/readMenuModel'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { storyHtml } from '../engine/storyHtml'
import { withHouse } from '../engine/withHouse'
import { mediaAddress } from '../mediaAddress'
import { menuOf } from '../menuOf'

import { publicationsUntil } from './publicationsUntil'

/**
 * The published menu as it will be at `at` if nobody changes anything more. What is scheduled until
 * then is published as it will be, inside a transaction that is then taken back: no rule of publishing
 * is written twice, and nobody else sees it.
 */
export async function previewAt(payload: Payload, at: Date): Promise<MenuModel> {
  const publications = await publicationsUntil(payload, at)
  if (publications.length === 0) {
    const { engine } = await menuOf(payload)
    await engine.refresh()
    return engine.model()
  }
  const req = await createLocalReq({}, payload)
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
