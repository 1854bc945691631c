import type { Block } from 'payload'

/** Photos side by side. */
export const gallery: Block = {
  slug: 'gallery',
  labels: {
    singular: { ru: 'Галерея', en: 'Gallery' },
    plural: { ru: 'Галереи', en: 'Galleries' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'photos',
      type: 'upload',
      label: { ru: 'Фотографии', en: 'Photos' },
      relationTo: 'media',
      hasMany: true,
      minRows: 2,
      maxRows: 24,
      required: true,
    },
  ],
}
