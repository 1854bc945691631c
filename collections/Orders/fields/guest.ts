import type { Field } from 'payload'

import { hidden } from './hidden'
import { inList } from './inList'

/** Whom the order is for. */
export const guest: Field[] = [
  inList({ name: 'guestName', type: 'text', label: { ru: 'Гость', en: 'Guest' } }),
  inList({ name: 'guestPhone', type: 'text', label: { ru: 'Телефон', en: 'Phone' }, index: true }),
  inList({ name: 'guestEmail', type: 'text', label: { ru: 'Почта', en: 'Email' } }),
  inList({
    name: 'customer',
    type: 'relationship',
    label: { ru: 'Клиент', en: 'Customer' },
    relationTo: 'customers',
    maxDepth: 0,
  }),
  hidden({ name: 'language', type: 'text', required: true }),
]
