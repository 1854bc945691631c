import { z } from 'zod'

import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { greeting } from '@/src/menu/events/eventText'
import type { EventReader } from '@/src/menu/events/MenuEvents'
import { menuOf } from '@/src/menu/menuOf'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'
import { missing } from '../compiled/answerFromMenu'
import { placeAsked, placeQuery } from '../compiled/place'

const stream = z.string().meta({ description: 'Server-sent events, as text/event-stream.' })

answers.add(stream, { id: 'MenuEvents' })

/**
 * Changes of the menu as they happen. The server opens these streams before they come here; here they
 * are described, refused where they must be, and opened where no server is in front.
 */
export const events = defineCall({
  name: 'menuEvents',
  method: 'get',
  path: '/v1/menu/events',
  tag: 'Menu',
  summary: 'Changes of the menu as they happen',
  description:
    'Server-sent events. Each event is named `menu`; its id is the version, its data JSON with `version` and, where it is known, the ids of dishes that `changed`, were `removed`, were `stopped` or `resumed`, and the `sections` that changed. Fetch /api/v1/catalog/changes?since= for the changes themselves. A client that comes back with Last-Event-ID is told at once when it has missed something.',
  asks: { query: z.object(placeQuery) },
  answers: {
    status: 200,
    description: 'A stream of events that does not end.',
    schema: stream,
    type: 'text/event-stream',
  },
  problems: ['not-found', 'too-many-requests', 'unavailable'],
  handle: async ({ req, query, language }) => {
    const { events } = await menuOf(req.payload)
    if (events.isFull) {
      throw new Problem('unavailable', {
        detail: api.tooManyReaders,
        headers: { 'Retry-After': '30' },
      })
    }
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const drop = (): void => undefined
    const reader: EventReader = {
      write: (event) => void writer.write(event).catch(drop),
      end: () => void writer.close().catch(drop),
    }
    const last = req.headers.get('last-event-id')
    const joined = await events.join(placeAsked(query, language), last, reader)
    if (joined !== 'joined') throw new Problem('not-found', { detail: missing[joined] })
    const leave = (): void => events.leave(reader)
    void writer.closed.catch(drop).then(leave)
    req.signal?.addEventListener('abort', leave)
    void writer.write(greeting).catch(drop)
    return {
      response: new Response(readable, {
        headers: {
          'Content-Type': 'text/event-stream; charset=utf-8',
          'Cache-Control': 'no-cache, no-transform',
        },
      }),
    }
  },
})
