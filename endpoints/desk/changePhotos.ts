import { z } from 'zod'

import { editorsOnly } from '@/src/access/editorsOnly'
import { everywhere } from '@/src/access/everywhere'
import { lockByName } from '@/src/db/lockByName'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { changePublished } from '@/src/menu/changePublished'

import { defineCall } from '../v1/call/defineCall'
import { answerLines } from './answerLines'
import { modelFor } from './modelFor'
import { location, thing } from './thing'
import { wrongField } from './wrongField'

const { dish } = thing
const photos = z.array(dish).max(10)

/**
 * `POST /api/desk/photos` with `{ location, dish, photos, before }`: the photos of a published dish by their ids, the
 * first of them first, at all restaurants alike. `before` is what they are as whoever asks has seen it: 409 when
 * others have changed them since. A draft that staff have open follows where they did not say otherwise.
 */
export const { endpoint: changePhotos } = defineCall({
  name: 'changeDeskPhotos',
  method: 'post',
  path: '/desk/photos',
  tag: 'Menu',
  summary: 'Change the photos of a dish',
  access: { allows: everywhere(editorsOnly), means: 'Editors and up of all restaurants.' },
  asks: { body: z.object({ location, dish, photos, before: z.array(dish) }) },
  answers: { status: 200, description: 'The lines of the dish, as they are now.' },
  problems: ['conflict'],
  handle: async ({ body: { before, dish, location, photos }, language, req }) => {
    await modelFor(req, location)
    await changePublished({
      req,
      id: dish,
      locale: language,
      change: async () => {
        // One after another: the second is to see what the first has made of them.
        await lockByName(req, 'menu-items')
        const { photos: now } = await req.payload.findByID({
          collection: 'menu-items',
          id: dish,
          depth: 0,
          select: { photos: true },
          overrideAccess: false,
          req,
        })
        const ids = now?.map((photo) => (typeof photo === 'object' ? photo.id : photo)) ?? []
        if (ids.join() !== before.join()) {
          throw new Problem('conflict', { detail: api.photosChanged })
        }
        const wanted = [...new Set(photos)]
        const { totalDocs } = await req.payload.count({
          collection: 'media',
          where: { id: { in: wanted } },
          overrideAccess: false,
          req,
        })
        if (totalDocs < wanted.length) throw wrongField('photos', api.noSuchPhoto)
        return { photos: wanted }
      },
    })
    return answerLines(req, location, language, [{ dish }])
  },
})
