import type { CollectionConfig } from 'payload'

import { readJpeg } from '@/endpoints/media/readJpeg'
import { anyone } from '@/src/access/anyone'
import { editorsOnly } from '@/src/access/editorsOnly'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { cleanUpload } from '@/hooks/media/cleanUpload'
import { noteLook } from '@/hooks/media/noteLook'
import { longestAlt, refuseBadWords } from '@/hooks/media/refuseBadWords'
import { mediaFolder } from '@/src/photo/mediaFolder'

import { answerMissing } from './answerMissing'
import { imageSizes } from './imageSizes'
import { looks } from './looks'
import { safeHeaders } from './safeHeaders'

const folder = mediaFolder()

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
    hidden: hiddenBelow('editor'),
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
  hooks: { beforeOperation: [refuseBadWords, cleanUpload], beforeChange: [noteLook] },
  endpoints: [readJpeg],
  upload: {
    staticDir: folder,
    handlers: [answerMissing(folder)],
    modifyResponseHeaders: safeHeaders,
    // SVG can carry scripts, so it is not among the types.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
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
      maxLength: longestAlt,
      admin: {
        description: {
          ru: 'Прочтёт тот, кто не видит картинку: «Тарелка борща со сметаной».',
          en: 'Read by those who cannot see it: “A bowl of borscht with sour cream”.',
        },
      },
    },
    {
      name: 'filesize',
      type: 'number',
      label: { ru: 'Размер файла', en: 'File size' },
      admin: {
        hidden: true,
        readOnly: true,
        components: { Cell: '/src/admin/photo/FilesizeCell#FilesizeCell' },
      },
    },
    ...looks,
  ],
}
