import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { mayActAt } from '@/src/access/mayActAt'
import { staffOnly } from '@/src/access/staffOnly'
import { inTransaction } from '@/src/db/inTransaction'
import { readPause } from '@/src/db/orders/readPause'
import { transaction } from '@/src/db/transaction'
import { Problem } from '@/src/errors'
import { orderTexts } from '@/src/i18n/orders'

import { defineCall } from '../v1/call/defineCall'
import { text } from '../v1/call/text'

/** Names "writes the order settings" among the locks of transactions. */
const settingsLock = 7_202_631

/**
 * `POST /api/orders/pause` with `{ location, isPaused, until, reason }`: a restaurant takes no orders until then
 * (ISO 8601; null: until somebody resumes), or takes them again; guests read the reason. Quotes and orders are answered `paused`
 * meanwhile. For staff of the restaurant. Answers `{ pause }`, which is not null either while all restaurants
 * are paused.
 */
export const { endpoint: pause } = defineCall({
  name: 'pauseOrders',
  method: 'post',
  path: '/pause',
  tag: 'Orders',
  summary: 'Pause or resume the orders of a restaurant',
  access: { allows: staffOnly, means: 'Any member of staff of the restaurant.' },
  asks: {
    body: z.object({
      location: z.int().positive(),
      isPaused: z.boolean(),
      until: z.iso.datetime({ offset: true }).nullable().default(null),
      reason: text(120).default(''),
    }),
  },
  answers: { status: 200, description: 'It is so now.' },
  handle: async ({ req, body: { location, isPaused, reason, until } }) => {
    const { payload, user } = req
    const known = await payload.count({
      collection: 'locations',
      where: { id: { equals: location } },
      overrideAccess: false,
      req,
    })
    if (!mayActAt(user, location) || known.totalDocs === 0) {
      throw new Problem('not-found', { detail: orderTexts.notFound })
    }
    const paused = await inTransaction(req, async () => {
      // Two restaurants that pause at once do not forget each other: the list is written as a whole.
      const db = await transaction(req)
      await db.execute(sql`select pg_advisory_xact_lock(${settingsLock})`)
      const { places } = await payload.findGlobal({ slug: 'order-settings', depth: 0, req })
      const ofOther = (place: NonNullable<typeof places>[number]) =>
        (typeof place.location === 'object' ? place.location.id : place.location) !== location
      const own = places?.find((place) => !ofOther(place))
      const change = {
        isPaused,
        pausedUntil: isPaused ? until : null,
        pauseReason: isPaused ? reason : '',
      }
      await payload.updateGlobal({
        slug: 'order-settings',
        data: {
          places: [...(places ?? []).filter(ofOther), { ...own, location, ...change }],
        },
        // The settings are the managers'; whether their own restaurant takes orders is every shift's.
        overrideAccess: true,
        depth: 0,
        req,
      })
      return readPause(req, location)
    })
    return { body: { pause: paused } }
  },
})
