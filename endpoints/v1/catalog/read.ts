import { z } from 'zod'

import { staffOnly } from '@/src/access/staffOnly'
import { compile } from '@/src/domain/menu/catalog/compile'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { menuLocales } from '@/src/i18n/menuLocales'
import { placeIn } from '@/src/menu/answer/placeIn'
import { menuAt } from '@/src/menu/menuAt'

import { defineCall } from '../call/defineCall'
import { answerFromMenu, menuHeaders, missing } from '../compiled/answerFromMenu'
import { placeAsked, placeQuery } from '../compiled/place'

import { catalog } from './catalog'

const query = z.object({
  ...placeQuery,
  at: z.iso.datetime({ offset: true, error: 'wrongMoment' }).optional().meta({
    description:
      'For staff: the menu as it was at a past moment, or as it will be at a later one, scheduled publishing included. ISO 8601 with a zone.',
  }),
})

/** The whole menu of one location in one answer. */
export const read = defineCall({
  name: 'readCatalog',
  method: 'get',
  path: '/v1/catalog',
  tag: 'Menu',
  summary: 'The whole menu of a location',
  description:
    'Categories, dishes with sizes, modifiers, combos, allergens, nutrition, prices and availability, in one document that is always the newest. Send the `ETag` back in `If-None-Match`: 304 means that nothing changed. It changes by itself at `changes_at`, when a timed menu or price begins or ends.',
  asks: { query },
  answers: {
    status: 200,
    description: 'The menu.',
    schema: catalog,
    headers: menuHeaders,
  },
  problems: ['unauthorized', 'forbidden', 'not-found'],
  handle: async ({ req, query, language }) => {
    const place = placeAsked(query, language)
    if (query.at === undefined) return answerFromMenu(req, language, { kind: 'catalog', place })

    if (!req.user) throw new Problem('unauthorized', { detail: api.signIn })
    if (!staffOnly({ req })) throw new Problem('forbidden', { detail: api.notAllowed })
    const at = new Date(query.at)
    const model = await menuAt(req.payload, at)
    if (!model) throw new Problem('not-found', { detail: api.noSuchPast })
    const key = placeIn(model, place)
    if (typeof key === 'string') throw new Problem('not-found', { detail: missing[key] })
    const { bytes, version } = compile(model, { ...key, locales: menuLocales(), at: at.getTime() })
    return {
      response: new Response(new Uint8Array(bytes), {
        headers: {
          'Content-Type': 'application/json',
          'Content-Language': key.locale,
          'Cache-Control': 'private, no-store',
          'Carte-Menu-Version': version,
        },
      }),
    }
  },
})
