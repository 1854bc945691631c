import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import type { Logger } from 'pino'

import { type Language } from '@/src/i18n/language'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'
import { isBehind } from '@/src/menu/answer/answer'
import { choose } from '@/src/menu/answer/choose'
import type { Ready } from '@/src/menu/answer/replyWith'
import type { Menu } from '@/src/menu/menuOf'
import { gauge } from '@/src/metrics/gauge'
import type { Settings } from '@/src/settings'

import { addressOf } from '../limits/addressOf'

import type { StripEvents } from '../news/openStripEvents'

import { commonHeaders } from './commonHeaders'
import { eventsPath, serveEvents } from './serveEvents'
import { Shortcuts } from './Shortcuts'

type Options = {
  menu: Menu
  settings: Settings
  logger: Pick<Logger, 'error'>
  /** What stands above the menus of the site. */
  strip?: StripEvents
  /** Answers everything else. */
  otherwise: RequestListener
}

export type MenuFront = {
  listener: RequestListener
  /** Streams of events end only when told to. */
  endStreams: () => void
}

/** Headers of an answer that has none of its own. */
const none: readonly string[] = []

/** Few languages; more than that is somebody playing. */
const kept = 500

/**
 * Answers the addresses of the compiled menu that were read and checked once before, without Express,
 * Payload and the limits on rates: from memory that takes less than counting would. Everything else
 * goes on to `otherwise`.
 */
export function serveMenu({ menu, settings, logger, strip, otherwise }: Options): MenuFront {
  const { addresses, engine, events } = menu
  const common = commonHeaders(settings)
  const shortcuts = new Shortcuts(engine)
  const streams = serveEvents({
    events,
    strip,
    perAddress: settings.MENU_EVENTS_PER_ADDRESS,
    addressOf: addressOf(settings),
    headersFor: ({ headers: { origin } }) => common.with(none, origin),
  })
  const languages = new Map<string, Language>()
  // Plain numbers, read when Prometheus looks: a counter with labels costs as much as the answer.
  const answered = { ok: 0, unchanged: 0 }
  gauge({
    name: 'carte_menu_answers_total',
    help: 'Answers from the compiled menu that did not pass through Express, since the start.',
    labels: ['status'],
    read: () => [
      { labels: { status: '200' }, value: answered.ok },
      { labels: { status: '304' }, value: answered.unchanged },
    ],
  })
  gauge({
    name: 'carte_menu_event_readers',
    help: 'Readers of menu events that are connected to this process.',
    read: () => [{ value: streams.sizes().streams }],
  })

  function languageOf({ headers }: IncomingMessage): Language {
    const asked = headers['accept-language'] ?? ''
    const known = languages.get(asked)
    if (known) return known
    const language = negotiateLanguage(asked)
    if (languages.size >= kept) languages.clear()
    languages.set(asked, language)
    return language
  }

  function send(req: IncomingMessage, res: ServerResponse, ready: Ready): void {
    if (res.destroyed) return
    const { origin, 'if-none-match': ifNoneMatch } = req.headers
    const { status, headers, body } = choose(ready, ifNoneMatch)
    if (status === 200 && isBehind(engine, ifNoneMatch)) return otherwise(req, res)
    if (status === 304) answered.unchanged += 1
    else answered.ok += 1
    res.writeHead(status, common.with(headers, origin))
    res.end(body)
  }

  function fail(req: IncomingMessage, res: ServerResponse, error: unknown): void {
    logger.error({ err: error }, 'The compiled menu failed; the request goes the long way')
    if (!res.headersSent) otherwise(req, res)
  }

  const listener: RequestListener = (req, res) => {
    const { method, url, headers } = req
    if (method !== 'GET' || !url) return otherwise(req, res)
    if (url.startsWith(eventsPath) && (url === eventsPath || url[eventsPath.length] === '?')) {
      streams.serve(req, res).then(
        (isServed) => isServed || otherwise(req, res),
        (error: unknown) => fail(req, res, error),
      )
      return undefined
    }
    const asked = addresses.find(languageOf(req), url)
    if (!asked) return otherwise(req, res)
    const acceptEncoding = headers['accept-encoding']
    const found = shortcuts.find(asked, acceptEncoding === undefined ? '' : String(acceptEncoding))
    if (found instanceof Promise) {
      found.then(
        (later) => (typeof later === 'string' ? otherwise(req, res) : send(req, res, later)),
        (error: unknown) => fail(req, res, error),
      )
      return undefined
    }
    return typeof found === 'string' ? otherwise(req, res) : send(req, res, found)
  }
  return { listener, endStreams: () => streams.close() }
}
