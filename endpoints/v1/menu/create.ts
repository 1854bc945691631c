import { z } from 'zod'

import { editorsOnly } from '@/src/access/editorsOnly'
import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'
import { categoryNamed } from '@/src/menu/categoryNamed'

import { bodies } from '../call/components'
import { defineCall } from '../call/defineCall'
import { writtenLocale } from '../call/locale'

import { category, description, example, isAvailable, name, price } from './fields'
import { findItem } from './findItem'
import { item } from './item'

const body = z
  .object({
    name,
    description: description.optional(),
    price: price.default(0),
    category: category.optional(),
    is_available: isAvailable.default(true),
  })
  .meta({ description: 'A new dish; fields of other names are passed over.', examples: [example] })

bodies.add(body, { id: 'NewMenuItem' })

/** A new dish, published at once. */
export const create = defineCall({
  name: 'createMenuItem',
  method: 'post',
  path: '/v1/menu',
  tag: 'Menu',
  summary: 'Add a dish',
  description:
    'The dish is published at once, at the end of the menu. Without a body its fields may stand in the query.',
  access: { allows: editorsOnly, means: 'Editors, managers and administrators.' },
  asks: { query: z.object({ locale: writtenLocale }), body },
  bodyMayBeQuery: true,
  answers: { status: 201, description: 'The new dish.', schema: item, headers: ['Location'] },
  problems: ['conflict'],
  handle: async ({ req, query: { locale }, body }) => {
    const { id } = await inTransaction(req, async () => {
      const category = body.category
        ? await categoryNamed({ req, name: body.category, locale })
        : null
      // Of two created at once each would take the place and the address that the other takes.
      await lockByName(req, 'menu-items')
      return req.payload.create({
        collection: 'menu-items',
        data: {
          name: body.name,
          description: body.description || null,
          price: body.price,
          category,
          isAvailable: body.is_available,
          _status: 'published',
        },
        depth: 0,
        locale,
        overrideAccess: false,
        req,
        user: req.user,
      })
    })
    return {
      body: await findItem({ req, id, locale }),
      headers: { Location: `/api/v1/menu/${id}`, 'Content-Language': locale },
    }
  },
})
