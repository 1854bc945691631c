import { z } from 'zod'

import { managersOnly } from '@/src/access/managersOnly'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'
import { showAll } from './showAll'
import { showTemplate } from './showTemplate'
import { templateLocale } from './templateWords'

/** `GET /api/message-templates/:id/preview?locale=`: the saved template as each channel shows it. */
export const preview = defineCall({
  name: 'previewTemplate',
  method: 'get',
  path: '/:id/preview',
  tag: 'Messages',
  summary: 'A message template as each channel shows it',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: { params: itemPath, query: z.object({ locale: templateLocale }) },
  answers: { status: 200, description: 'The messages.' },
  handle: async ({ req, params: { id }, query: { locale } }) => {
    const { event, rendered } = await showTemplate({ req, id, locale })
    return showAll(event, rendered)
  },
})
