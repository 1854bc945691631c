import { z } from 'zod'

import { editorsOnly } from '@/src/access/editorsOnly'

import { bodies } from '../call/components'
import { defineCall } from '../call/defineCall'
import { writtenLocale } from '../call/locale'

import { changeItem } from './changeItem'
import { category, description, example, isAvailable, itemPath, name, price } from './fields'
import { item } from './item'

const body = z
  .object({
    name,
    description: description.default(null),
    price: price.default(0),
    category: category.default(null),
    is_available: isAvailable.default(true),
  })
  .meta({
    description: 'The dish as it shall be: a field left out goes to its default.',
    examples: [example],
  })

bodies.add(body, { id: 'WholeMenuItem' })

/** Replaces what apps write of a published dish; photos, address and article number stay. */
export const replace = defineCall({
  name: 'replaceMenuItem',
  method: 'put',
  path: '/v1/menu/:id',
  tag: 'Menu',
  summary: 'Replace a dish',
  description:
    'Replaces the five fields of the body in the published dish. What the staff have in an unpublished draft is neither published nor lost.',
  access: { allows: editorsOnly, means: 'Editors, managers and administrators.' },
  asks: { params: itemPath, query: z.object({ locale: writtenLocale }), body },
  answers: { status: 200, description: 'The dish as it is now.', schema: item },
  problems: ['not-found', 'conflict'],
  handle: ({ req, params: { id }, query: { locale }, body }) =>
    changeItem({ req, id, locale, change: body }),
})
