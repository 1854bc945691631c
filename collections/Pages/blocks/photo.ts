import type { Block } from 'payload'

/** One photo over the whole width of the text. */
export const photo: Block = {
  slug: 'photo',
  labels: {
    singular: { ru: 'Фотография', en: 'Photo' },
    plural: { ru: 'Фотографии', en: 'Photos' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'photo',
      type: 'upload',
      label: { ru: 'Фотография', en: 'Photo' },
      relationTo: 'media',
      required: true,
    },
    {
      name: 'caption',
      type: 'text',
      label: { ru: 'Подпись', en: 'Caption' },
      localized: true,
      maxLength: 200,
    },
  ],
}
