import { z } from 'zod'

import { editorsOnly } from '@/src/access/editorsOnly'

import { bodies } from '../call/components'
import { defineCall } from '../call/defineCall'
import { writtenLocale } from '../call/locale'

import { changeItem } from './changeItem'
import { category, description, example, isAvailable, itemPath, name, price } from './fields'
import { item } from './item'
import { turnItem } from './turnItem'

const body = z
  .object({
    name: name.optional(),
    description: description.optional(),
    price: price.optional(),
    category: category.optional(),
    is_available: isAvailable.optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'nothingToChange')
  .meta({
    description: 'The fields to change, at least one; the others stay as they are.',
    minProperties: 1,
    examples: [{ price: example.price, is_available: false }],
  })

bodies.add(body, { id: 'MenuItemChange' })

/** Changes the given fields of a published dish. */
export const change = defineCall({
  name: 'changeMenuItem',
  method: 'patch',
  path: '/v1/menu/:id',
  tag: 'Menu',
  summary: 'Change fields of a dish',
  description:
    'Changes the given fields of the published dish and no other. What the staff have in an unpublished draft is neither published nor lost.',
  access: { allows: editorsOnly, means: 'Editors, managers and administrators.' },
  asks: { params: itemPath, query: z.object({ locale: writtenLocale }), body },
  answers: { status: 200, description: 'The dish as it is now.', schema: item },
  problems: ['not-found', 'conflict'],
  handle: ({ req, params: { id }, query: { locale }, body }) => {
    const { is_available: isAvailable, ...others } = body
    const onlyAvailability = Object.values(others).every((value) => value === undefined)
    return onlyAvailability && isAvailable !== undefined
      ? turnItem({ req, id, locale, isAvailable })
      : changeItem({ req, id, locale, change: body })
  },
})
