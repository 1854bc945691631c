import { createLocalReq } from 'payload'
import { z } from 'zod'

import { mayActAt } from '@/src/access/mayActAt'
import { staffOnly } from '@/src/access/staffOnly'
import { readBoard, readCards } from '@/src/db/orders/readBoard'
import { readPause } from '@/src/db/orders/readPause'
import type { BoardNews } from '@/src/domain/order/board/withNews'
import { Problem } from '@/src/errors'
import { orderTexts } from '@/src/i18n/orders'

import { defineCall } from '../v1/call/defineCall'

/** How often it is looked what has changed, in milliseconds: one small statement. */
const glance = 1_000
/** Every so many looks something is said, so that a silent line is known to be dead. */
const pulse = 5
/** A stream ends after this many milliseconds: who may look is asked again. */
const longest = 10 * 60_000

/**
 * `GET /api/orders/board?location=7`: the orders that a restaurant has in hand, as server-sent events named
 * `board`: all of them first, then what has changed and what has left. A silent stream says `alive` every few
 * seconds. For staff of the restaurant.
 */
export const { endpoint: board } = defineCall({
  name: 'orderBoard',
  method: 'get',
  path: '/board',
  tag: 'Orders',
  summary: 'Follow the orders of a restaurant',
  access: { allows: staffOnly, means: 'Any member of staff of the restaurant.' },
  asks: { query: z.object({ location: z.coerce.number().int().positive() }) },
  answers: { status: 200, description: 'A stream of events.' },
  handle: async ({ req, query: { location } }) => {
    if (!mayActAt(req.user, location)) {
      throw new Problem('not-found', { detail: orderTexts.notFound })
    }
    const { payload } = req
    const encoder = new TextEncoder()
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    // Whoever has gone reads nothing more.
    const drop = (): void => undefined
    const write = (text: string) => void writer.write(encoder.encode(text)).catch(drop)
    const until = Date.now() + longest
    let known: Map<number, string> | null = null
    let wasPaused = ''
    let looks = 0
    let hasLeft = false
    let timer: NodeJS.Timeout | undefined

    function leave(): void {
      hasLeft = true
      clearTimeout(timer)
      writer.close().catch(drop)
    }

    async function tell(): Promise<void> {
      const asking = await createLocalReq({}, payload)
      const now = await readBoard(asking, location)
      const before = known
      const changed = [...now].filter(([id, mark]) => before?.get(id) !== mark).map(([id]) => id)
      const gone = [...(before?.keys() ?? [])].filter((id) => !now.has(id))
      const pause = await readPause(asking, location)
      const said = JSON.stringify(pause)
      looks += 1
      if (before !== null && changed.length + gone.length === 0 && said === wasPaused) {
        if (looks % pulse === 0) write('event: alive\ndata: \n\n')
        return
      }
      const cards = await readCards(asking, changed)
      known = now
      wasPaused = said
      const news: BoardNews = { all: before === null, cards, gone, pause }
      write(`event: board\ndata: ${JSON.stringify(news)}\n\n`)
    }

    async function look(): Promise<void> {
      try {
        await tell()
      } catch (error) {
        // Who looks is told by silence; the next look catches up.
        payload.logger.warn({ err: error }, 'The order board could not be read')
      }
      if (hasLeft) return
      if (Date.now() > until) return leave()
      timer = setTimeout(() => void look(), glance)
    }

    void writer.closed.catch(drop).then(() => hasLeft || leave())
    req.signal?.addEventListener('abort', leave)
    write('retry: 1000\n\n')
    await look()
    return {
      response: new Response(readable, {
        headers: {
          'Content-Type': 'text/event-stream; charset=utf-8',
          'Cache-Control': 'no-cache, no-transform',
          'X-Accel-Buffering': 'no',
        },
      }),
    }
  },
})
