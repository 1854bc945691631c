import { QueryError, type Where } from 'payload'
import { z } from 'zod'

import { everywhere } from '@/src/access/everywhere'
import { managersOnly } from '@/src/access/managersOnly'
import { inTransaction } from '@/src/db/inTransaction'
import { resendDeliveries } from '@/src/db/outbox/resendDeliveries'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'

/** So many in one transaction; whoever has more asks again. */
const most = 5_000

const filter = z.custom<Where>(
  (value) => z.record(z.string(), z.unknown()).safeParse(value).success,
)

const wrongFilter = new Problem('invalid', {
  detail: {
    ru: 'Так отобрать нельзя: проверьте условия отбора.',
    en: 'This filter cannot be used: check its conditions.',
  },
})

/**
 * `POST /api/deliveries/resend`, for the list in the admin: those with `ids`, or all that failed and match
 * `where`, a filter as Payload's lists take it. Answers `{ resent, left, hasMore }`: how many wait again, how
 * many of those asked for do not, and whether others match that were not looked at.
 */
export const { endpoint: resendMany } = defineCall({
  name: 'resendMany',
  method: 'post',
  path: '/resend',
  tag: 'Messages',
  summary: 'Send again several that were given up',
  access: {
    allows: everywhere(managersOnly),
    means: 'Managers and administrators of all restaurants.',
  },
  asks: {
    body: z.union([
      z.strictObject({ ids: z.array(z.int().positive()).min(1).max(most) }),
      z.strictObject({ where: filter }),
    ]),
  },
  answers: { status: 200, description: 'They wait to be sent.' },
  handle: async ({ req, body }) => {
    const answer = await inTransaction(req, async () => {
      const { ids, hasMore } =
        'ids' in body ? { ids: body.ids, hasMore: false } : await failed(body.where)
      const { length: resent } = await resendDeliveries(req, ids)
      return { resent, left: new Set(ids).size - resent, hasMore }
    }).catch((error: unknown) => {
      throw error instanceof QueryError ? wrongFilter : error
    })
    return { body: answer }

    async function failed(where: Where): Promise<{ ids: number[]; hasMore: boolean }> {
      const { docs, hasNextPage } = await req.payload.find({
        collection: 'deliveries',
        where: { and: [where, { state: { equals: 'failed' } }] },
        overrideAccess: false,
        depth: 0,
        limit: most,
        sort: 'id',
        select: { state: true },
        req,
      })
      return { ids: docs.map(({ id }) => id), hasMore: hasNextPage }
    }
  },
})
