import type { Endpoint } from 'payload'

import { readEvents } from '@/plugins/iiko/webhooks/readEvents'
import { type Teller, whoTells } from '@/plugins/iiko/webhooks/whoTells'
import { readRaw } from '@/src/inbox/readRaw'
import { storable } from '@/src/inbox/storable'
import { storeEvent } from '@/src/inbox/storeEvent'

/** The largest batch that is taken, in bytes. */
const mostBytes = 4 * 1024 * 1024

/**
 * `POST /api/iiko/webhooks`: what iiko tells. Whoever does not know the token is turned away before
 * anything is read. Every event is stored before the answer; what it means is done afterwards, by the
 * inbox. Types that nobody knows are stored like others, and so is what is about another organisation:
 * staff see it, and nothing follows from it.
 */
export const hear: Endpoint = {
  path: '/iiko/webhooks',
  method: 'post',
  handler: async (req) => {
    const teller = await whoTells(req.payload, req.headers.get('authorization') ?? '')
    if (!teller) {
      req.payload.logger.warn('Somebody without the token spoke as iiko')
      return answer(401)
    }
    const raw = await readRaw(req, mostBytes)
    if (raw === null) return answer(413)
    const events = readEvents(parse(raw.toString('utf8')))
    if (!events) return answer(400)
    let known = 0
    for (const { event, eventId, orderKey } of events) {
      const body = { ...teller, event }
      const stored = await storeEvent(req.payload, {
        source: 'iiko',
        eventId: named(teller, eventId),
        orderKey,
        body,
      })
      if (stored === 'known') known += 1
    }
    req.payload.logger.debug(
      { connection: teller.connection, events: events.length, known },
      'iiko told',
    )
    return answer(200)
  },
}

/** Two connections may be told the same: each once. */
const named = ({ connection }: Teller, eventId: string) => `${connection} ${eventId}`

const answer = (status: number) =>
  Response.json({}, { status, headers: { 'Cache-Control': 'no-store' } })

function parse(text: string): unknown {
  try {
    return storable(JSON.parse(text))
  } catch {
    return undefined
  }
}
