import type { IncomingMessage, ServerResponse } from 'node:http'

import { z } from 'zod'

import { placeAsked, placeQuery } from '@/endpoints/v1/compiled/place'
import { api } from '@/src/i18n/api'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'
import { heartbeat } from '@/src/menu/events/eventText'
import type { MenuEvents } from '@/src/menu/events/MenuEvents'

import type { StripEvents } from '../news/openStripEvents'

import { EventStream } from './EventStream'
import { refuse } from './refuse'

export const eventsPath = '/api/v1/menu/events'

/** `news`: a page of the site, and which announcements it has above its menu. */
const query = z.object({ ...placeQuery, news: z.string().max(200).optional() })

type Options = {
  events: Pick<MenuEvents, 'join' | 'leave' | 'isFull' | 'close'>
  /** What stands above the menus of the site; without it nobody is told. */
  strip?: StripEvents | undefined
  /** Readers that one address may have at once. */
  perAddress: number
  /** Whom a request is counted for. */
  addressOf: (req: IncomingMessage) => string
  /** Headers that every answer to it has. */
  headersFor: (req: IncomingMessage) => readonly string[]
  /** Milliseconds between signs of life: proxies cut what is silent for a minute. */
  beat?: number
}

/**
 * Streams of menu events outside Express: thousands of readers each cost a socket and little else.
 * What is wrong with a question is left to `otherwise`, which says it well.
 */
export function serveEvents(options: Options) {
  const { events, strip, perAddress, addressOf, headersFor, beat = 25_000 } = options
  const open = new Set<EventStream>()
  const readersOf = new Map<string, number>()
  const pulse = setInterval(() => open.forEach((stream) => stream.write(heartbeat)), beat)
  pulse.unref()

  function count(address: string, by: 1 | -1): void {
    const readers = (readersOf.get(address) ?? 0) + by
    if (readers > 0) readersOf.set(address, readers)
    else readersOf.delete(address)
  }

  return {
    /** Open streams, and the addresses that they are counted for. */
    sizes: () => ({ streams: open.size, addresses: readersOf.size }),

    /** Answers, or returns false when the request is for `otherwise`. */
    async serve(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
      const [, search = ''] = (req.url ?? '').split('?')
      const asked = query.safeParse(Object.fromEntries(new URLSearchParams(search)))
      if (!asked.success) return false
      const headers = headersFor(req)
      if (events.isFull) {
        refuse(req, res, { code: 'unavailable', detail: api.tooManyReaders, headers })
        return true
      }
      const address = addressOf(req)
      if ((readersOf.get(address) ?? 0) >= perAddress) {
        refuse(req, res, { code: 'too-many-requests', detail: api.tooManyReadersHere, headers })
        return true
      }

      const stream = new EventStream(res, headers, address)
      const place = placeAsked(asked.data, negotiateLanguage(req.headers['accept-language']))
      const last = req.headers['last-event-id']
      count(address, 1)
      let isOpen = false
      try {
        const joined = await events.join(place, typeof last === 'string' ? last : null, stream)
        if (joined !== 'joined') return false
        isOpen = !res.destroyed
        if (!isOpen) {
          events.leave(stream)
          return true
        }
      } finally {
        if (!isOpen) count(address, -1)
      }
      stream.begin()
      open.add(stream)
      const { location, news } = asked.data
      if (news !== undefined && location !== undefined) strip?.join(stream, location, news)
      res.once('close', () => {
        open.delete(stream)
        count(stream.address, -1)
        events.leave(stream)
        strip?.leave(stream)
      })
      return true
    },

    close(): void {
      clearInterval(pulse)
      strip?.close()
      events.close()
    },
  }
}
