import type { Field } from 'payload'

import { channels } from './channels'

/** Where something applies; what is left empty means everywhere. */
export const reach: Field[] = [
  {
    name: 'locations',
    type: 'relationship',
    label: { ru: 'Рестораны', en: 'Restaurants' },
    relationTo: 'locations',
    hasMany: true,
    maxDepth: 0,
    admin: {
      components: { Field: '/src/admin/places/PlacesField#PlacesField' },
    },
  },
  channels({
    admin: {
      description: {
        ru: 'Пусто — и в зале, и на доставку, и на самовывоз.',
        en: 'Empty: dine-in, delivery and pickup alike.',
      },
    },
  }),
]
