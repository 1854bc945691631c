import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { ints } from '@/src/db/iiko/rows'
import { pruneVersions, snapshotVersions } from '@/src/db/iiko/snapshotVersions'
import { inTransaction } from '@/src/db/inTransaction'
import { transaction } from '@/src/db/transaction'
import { fetchPhoto, type FetchPhoto } from '@/src/menu/sheet/photos/fetchPhoto'
import { nameOfAddress } from '@/src/menu/sheet/photos/photoName'
import { PhotoFault } from '@/src/menu/sheet/photos/PhotoFault'

import { openDrafts } from '../sync/openDrafts'
import { attachPhotos } from './attachPhotos'

const claimed = z.object({
  rows: z.array(z.object({ link: z.string(), attempts: z.number(), alt: z.string().nullable() })),
})
const dishesOf = z.object({ rows: z.array(z.object({ dish: z.number() })) })

/** Faults that may pass: the picture is asked for again later. */
const passing: ReadonlySet<string> = new Set(['tooSlow', 'unreachable'])
const mostAttempts = 4
const limits = { maxBytes: 15 * 1024 * 1024, milliseconds: 30_000 }

/**
 * Brings the next picture that iiko named: fetched once however many dishes have it, stored like any
 * photo, and given to its dishes. What does not come is kept with its reason. Returns whether there was
 * one. A process that dies in the middle leaves the picture to be fetched again after five minutes.
 */
export async function bringImage(
  payload: Payload,
  options: Pick<FetchPhoto, 'allows' | 'ca'> = {},
): Promise<boolean> {
  const { rows } = claimed.parse(
    await payload.db.drizzle.execute(sql`
      update iiko_images image set attempts = attempts + 1, run_at = now() + interval '5 minutes'
      where link = (
        select link from iiko_images where state = 'waiting' and run_at <= now()
        order by run_at, link limit 1 for update skip locked
      )
      returning link, attempts, (
        select said.name from iiko_dish_images has
        join menu_items_locales said on said._parent_id = has.dish
        where has.link = image.link order by has.dish, said._locale limit 1
      ) as alt`),
  )
  const [image] = rows
  if (!image) return false
  try {
    const data = await fetchPhoto({ url: image.link, ...limits, ...options })
    await keep(payload, image.link, image.alt ?? '', data)
  } catch (error) {
    const code = error instanceof PhotoFault ? error.code : 'notPicture'
    const reason = `${code}: ${error instanceof Error ? error.message : String(error)}`.slice(
      0,
      300,
    )
    const isOver = !passing.has(code) || image.attempts >= mostAttempts
    payload.logger.warn({ link: image.link, reason }, 'A picture of iiko did not come')
    await payload.db.drizzle.execute(sql`
      update iiko_images set reason = ${reason}, state = ${isOver ? 'failed' : 'waiting'},
        run_at = now() + make_interval(mins => ${2 ** image.attempts})
      where link = ${image.link}`)
  }
  return true
}

/** One transaction: a photo, the note that it is this picture, and the dishes that show it. */
async function keep(payload: Payload, link: string, alt: string, data: Buffer): Promise<void> {
  const req = await createLocalReq({ context: { source: 'iiko' } }, payload)
  await inTransaction(req, async () => {
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: (alt || 'Фотография блюда').slice(0, 250) },
      file: {
        data,
        mimetype: 'image/jpeg',
        name: nameOfAddress(link) || 'photo',
        size: data.length,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const db = await transaction(req)
    await db.execute(sql`
      update iiko_images set state = 'ready', media = ${id}, reason = null where link = ${link}`)
    const { rows } = dishesOf.parse(
      await db.execute(sql`
        select dish.id as dish from menu_items dish
        where id in (select dish from iiko_dish_images where link = ${link}) order by id for update`),
    )
    await showPhotos(
      req,
      rows.map(({ dish }) => dish),
    )
  })
}

/** Gives dishes their photos and keeps what comes with a change: versions, drafts that staff have open. */
async function showPhotos(req: PayloadRequest, dishes: readonly number[]): Promise<void> {
  const db = await transaction(req)
  const drafts = await openDrafts({ req, db }, { group: [], dish: dishes })
  const changed = await attachPhotos(db, dishes)
  if (changed.length === 0) return
  await db.execute(sql`update menu_items set updated_at = now() where id in ${ints(changed)}`)
  await snapshotVersions(db, 'menu_items', changed)
  await pruneVersions(db, 'menu_items', changed)
  await drafts.carry()
}
