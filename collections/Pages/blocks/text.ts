import type { Block } from 'payload'

import { messageBody } from '@/src/fields/messageBody'

/** Headings, paragraphs, lists. */
export const text: Block = {
  slug: 'text',
  labels: { singular: { ru: 'Текст', en: 'Text' }, plural: { ru: 'Тексты', en: 'Texts' } },
  admin: { disableBlockName: true },
  fields: [messageBody({ name: 'body', label: { ru: 'Текст', en: 'Text' } })],
}
