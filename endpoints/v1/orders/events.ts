import { createLocalReq } from 'payload'
import { z } from 'zod'

import { readEvents } from '@/src/db/orders/readEvents'
import { isOver } from '@/src/domain/order/isOver'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { watchOrder } from '@/src/orders/watchOrder'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'
import { itemPath } from '../menu/fields'

import { toEvent } from './orderAnswer'
import { orderQuery, ownOrder } from './ownOrder'

const stream = z.string().meta({ description: 'Server-sent events, as text/event-stream.' })
answers.add(stream, { id: 'OrderEvents' })

/** A line that keeps proxies from closing a quiet stream, every so many milliseconds. */
const pulse = 20_000

/** `GET /api/v1/orders/:id/events`: the timeline as it happens. */
export const events = defineCall({
  name: 'orderEvents',
  method: 'get',
  path: '/v1/orders/:id/events',
  tag: 'Orders',
  summary: 'Follow an order',
  description:
    'Server-sent events named `order`: an entry of the timeline each, its id the entry’s `seq`. First what has happened already, or with Last-Event-ID what happened after that; the stream ends when the order is over.',
  asks: { params: itemPath, query: orderQuery },
  answers: {
    status: 200,
    description: 'A stream of events until the order is over.',
    schema: stream,
    type: 'text/event-stream',
  },
  problems: ['not-found', 'unavailable'],
  handle: async ({ req, params: { id }, query: { token } }) => {
    await ownOrder(req, id, token)
    const last = Number(req.headers.get('last-event-id') ?? 0)
    let seq = Number.isSafeInteger(last) && last > 0 ? last : 0
    const { payload } = req
    const encoder = new TextEncoder()
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    // Whoever has gone reads nothing more.
    const drop = (): void => undefined
    const write = (text: string) => void writer.write(encoder.encode(text)).catch(drop)

    async function send(): Promise<void> {
      for (const change of await readEvents(await createLocalReq({}, payload), id, seq)) {
        if (change.seq <= seq) continue
        seq = change.seq
        write(`event: order\nid: ${seq}\ndata: ${JSON.stringify(toEvent(change))}\n\n`)
        if (isOver(change.to)) leave()
      }
    }
    const onChange = () => {
      send().catch((error: unknown) => {
        payload.logger.warn({ err: error }, 'The events of an order could not be read')
      })
    }
    const unwatch = watchOrder(payload, id, { seq, onChange })
    if (!unwatch) {
      throw new Problem('unavailable', {
        detail: api.tooManyReaders,
        headers: { 'Retry-After': '30' },
      })
    }
    const beat = setInterval(() => write(': \n\n'), pulse)
    function leave(): void {
      unwatch?.()
      clearInterval(beat)
      writer.close().catch(drop)
    }
    void writer.closed.catch(drop).then(leave)
    req.signal?.addEventListener('abort', leave)
    write('retry: 2000\n\n')
    onChange()
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
