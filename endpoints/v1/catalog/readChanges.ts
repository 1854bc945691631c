import { z } from 'zod'

import { defineCall } from '../call/defineCall'
import { answerFromMenu, menuHeaders } from '../compiled/answerFromMenu'
import { placeAsked, placeQuery } from '../compiled/place'

import { changes } from './changes'

const query = z.object({
  ...placeQuery,
  since: z
    .string({ error: 'required' })
    .regex(/^\d+\.\d+$/, { error: 'wrong' })
    .meta({ description: 'The `version` of the copy that the client has.' }),
})

/** What changed in a menu after the version that a client has. */
export const readChanges = defineCall({
  name: 'readCatalogChanges',
  method: 'get',
  path: '/v1/catalog/changes',
  tag: 'Menu',
  summary: 'What changed in the menu',
  description:
    'For a client that keeps a copy of /api/v1/catalog and hears of a change from /api/v1/menu/events: what turns its version into the newest. The last versions are known; 410 means that the copy is too old and the whole menu is to be loaded.',
  asks: { query },
  answers: { status: 200, description: 'The changes.', schema: changes, headers: menuHeaders },
  problems: ['not-found', 'gone'],
  handle: ({ req, query, language }) =>
    answerFromMenu(req, language, {
      kind: 'changes',
      place: placeAsked(query, language),
      since: query.since,
    }),
})
