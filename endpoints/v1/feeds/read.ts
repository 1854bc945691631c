import { z } from 'zod'

import type { Compiled } from '@/src/domain/menu/catalog/Compiled'
import { Problem } from '@/src/errors'
import { siteOf } from '@/src/domain/site/siteOf'
import { api } from '@/src/i18n/api'
import { menuLocales } from '@/src/i18n/menuLocales'
import { placeIn } from '@/src/menu/answer/placeIn'
import { menuOf } from '@/src/menu/menuOf'
import { settings } from '@/src/settings'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'
import { catalog } from '../catalog/catalog'
import { missing } from '../compiled/answerFromMenu'
import { placeAsked, placeQuery } from '../compiled/place'

import { type Feed, feedOf, feeds, type Made } from './feedOf'

const anyFeed = z.unknown().meta({ description: 'A feed in the form that was asked for.' })

answers.add(anyFeed, { id: 'Feed' })

/** The feeds that were made of a compiled menu, by form and site; and of which translations. */
const made = new WeakMap<Compiled, Map<string, Made & { versions: string }>>()

/** The menu in a form that search engines, maps and aggregators take. */
export const read = defineCall({
  name: 'readFeed',
  method: 'get',
  path: '/v1/feeds/:feed',
  tag: 'Menu',
  summary: 'The menu for search engines, maps and aggregators',
  description:
    '`schema-org`: JSON-LD of schema.org for a page of the site. `google`: the food menus of a Google Business Profile. `yandex`: YML for Yandex, in XML. Made from the same document as /api/v1/catalog.',
  asks: { params: z.object({ feed: z.enum(feeds) }), query: z.object(placeQuery) },
  answers: {
    status: 200,
    description: 'The feed; its media type depends on its form.',
    schema: anyFeed,
    type: ['application/json', 'application/ld+json', 'application/xml'],
    headers: ['ETag', 'Carte-Menu-Version'],
  },
  problems: ['not-found'],
  handle: async ({ req, params, query, language }) => {
    const { engine } = await menuOf(req.payload)
    await engine.hold()
    const key = placeIn(engine.model(), placeAsked(query, language))
    if (typeof key === 'string') throw new Problem('not-found', { detail: missing[key] })
    const { compiled } = await engine.document(key)

    const url = settings().PUBLIC_URL ?? new URL(req.url ?? 'http://localhost').origin
    // Google's menus alone hold several languages.
    const others = params.feed === 'google' ? menuLocales() : []
    const translations = await Promise.all(
      others
        .filter((locale) => locale !== key.locale)
        .map(async (locale) => (await engine.document({ ...key, locale })).compiled),
    )
    const versions = [compiled, ...translations].map(({ version }) => version).join(' ')
    const all = made.get(compiled) ?? new Map<string, Made & { versions: string }>()
    made.set(compiled, all)
    const name = `${params.feed} ${url}`
    const known = all.get(name)
    const feed =
      known?.versions === versions
        ? known
        : { ...makeFeed(params.feed, [compiled, ...translations], url), versions }
    all.set(name, feed)

    const etag = `"${versions}-${params.feed}"`
    const headers = {
      ETag: etag,
      'Cache-Control': 'public, no-cache',
      'Carte-Menu-Version': compiled.version,
      'Content-Language': key.locale,
      Vary: 'Accept-Language',
    }
    if (req.headers.get('if-none-match')?.includes(etag)) {
      return { response: new Response(null, { status: 304, headers }) }
    }
    return {
      response: new Response(feed.body, { headers: { ...headers, 'Content-Type': feed.type } }),
    }
  },
})

function makeFeed(feed: Feed, compiled: readonly Compiled[], url: string): Made {
  const [whole, ...translations] = compiled.map(({ bytes }) =>
    catalog.parse(JSON.parse(bytes.toString())),
  )
  if (!whole) throw new RangeError('A feed is made of a menu.')
  const { locale, location } = whole
  const site = siteOf({ url, name: location.name, location, locale })
  const made = feedOf(feed, whole, { site, translations })
  if (typeof made === 'string') throw new Problem('not-found', { detail: api[made] })
  return made
}
