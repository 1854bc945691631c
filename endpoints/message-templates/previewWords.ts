import { z } from 'zod'

import { managersOnly } from '@/src/access/managersOnly'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'
import { showAll } from './showAll'
import { showTemplate } from './showTemplate'
import { templateLocale, templateWords } from './templateWords'

/** `POST /api/message-templates/:id/preview` with `{ locale, words }`: words as they are being written. */
export const previewWords = defineCall({
  name: 'previewTemplateWords',
  method: 'post',
  path: '/:id/preview',
  tag: 'Messages',
  summary: 'Unsaved words of a message template as each channel shows them',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: {
    params: itemPath,
    body: z.object({ locale: templateLocale, words: templateWords.optional() }),
  },
  answers: { status: 200, description: 'The messages.' },
  problems: ['invalid'],
  handle: async ({ req, params: { id }, body: { locale, words } }) => {
    const { event, rendered } = await showTemplate({ req, id, locale, words })
    return showAll(event, rendered)
  },
})
