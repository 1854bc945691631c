import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { anyone } from '@/src/access/anyone'
import { editorsOnly } from '@/src/access/editorsOnly'
import { managersOnly } from '@/src/access/managersOnly'
import { settings } from '@/src/settings'

import { answerMissing } from './answerMissing'
import { imageSizes } from './imageSizes'
import { safeHeaders } from './safeHeaders'

const folder = path.resolve(settings().DATA_DIR, 'media')

/** Photos, each kept with copies cut for the card, the dish's page and the lists. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { ru: 'Фотография', en: 'Photo' },
    plural: { ru: 'Фотографии', en: 'Photos' },
  },
  trash: false,
  versions: false,
  admin: {
    hideAPIURL: true,
    useAsTitle: 'alt',
    group: { ru: 'Меню', en: 'Menu' },
    defaultColumns: ['filename', 'alt', 'filesize', 'updatedAt'],
    listSearchableFields: ['alt', 'filename'],
  },
  access: {
    create: editorsOnly,
    read: anyone,
    update: editorsOnly,
    delete: managersOnly,
  },
  upload: {
    staticDir: folder,
    handlers: [answerMissing(folder)],
    modifyResponseHeaders: safeHeaders,
    // SVG can carry scripts, so it is not among the types.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    // sharp refuses larger pictures: a 50 KB file can unpack to gigabytes.
    constructorOptions: { limitInputPixels: 80_000_000 },
    adminThumbnail: 'thumbnail',
    focalPoint: true,
    crop: true,
    imageSizes,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: { ru: 'Что на фотографии', en: 'What the photo shows' },
      localized: true,
      required: true,
      maxLength: 250,
      admin: {
        description: {
          ru: 'Прочтёт тот, кто не видит картинку: «Тарелка борща со сметаной».',
          en: 'Read by those who cannot see it: “A bowl of borscht with sour cream”.',
        },
      },
    },
  ],
}
