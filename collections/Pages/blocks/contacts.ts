import type { Block } from 'payload'

/** Address, phone and hours, from the restaurant's own card; and the way there. */
export const contacts: Block = {
  slug: 'contacts',
  labels: {
    singular: { ru: 'Часы и контакты', en: 'Hours and contacts' },
    plural: { ru: 'Часы и контакты', en: 'Hours and contacts' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'hasMap',
      type: 'checkbox',
      label: { ru: 'Ссылка на карту', en: 'Link to a map' },
      defaultValue: true,
      admin: {
        description: {
          ru: 'Адрес, телефон и часы берутся из карточки ресторана, точка на карте — из его координат.',
          en: 'Address, phone and hours come from the restaurant’s card, the point from its coordinates.',
        },
      },
    },
  ],
}
