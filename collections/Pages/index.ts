import type { CollectionConfig } from 'payload'

import { createInTurn } from '@/hooks/shared/createInTurn'
import { editorsOnly } from '@/src/access/editorsOnly'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { publishedOrStaff } from '@/src/access/publishedOrStaff'
import { staffOnly } from '@/src/access/staffOnly'
import { restaurantsGroup } from '@/src/fields/menuGroup'
import { previewBreakpoints } from '@/src/fields/previewBreakpoints'
import { slug } from '@/src/fields/slug'
import { isRoomOrLanguage } from '@/src/i18n/isRoomOrLanguage'

import { button } from './blocks/button'
import { contacts } from './blocks/contacts'
import { dishes } from './blocks/dishes'
import { gallery } from './blocks/gallery'
import { photo } from './blocks/photo'
import { text } from './blocks/text'

/** Pages that staff put together for the guests' site. Read by src/db/site/readPages. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: { ru: 'Страница сайта', en: 'Page of the site' },
    plural: { ru: 'Страницы сайта', en: 'Pages of the site' },
  },
  orderable: true,
  trash: true,
  versions: { drafts: { autosave: { interval: 1000 }, schedulePublish: true }, maxPerDoc: 50 },
  graphQL: false,
  admin: {
    hidden: hiddenBelow('editor'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: restaurantsGroup,
    defaultColumns: ['name', 'slug', 'isLinked', '_status'],
    listSearchableFields: ['name', 'slug'],
    livePreview: {
      url: ({ data, locale }) => `/pages/preview/${data.id}?locale=${locale.code}`,
      breakpoints: previewBreakpoints,
    },
  },
  access: {
    create: editorsOnly,
    read: publishedOrStaff,
    readVersions: staffOnly,
    update: editorsOnly,
    delete: managersOnly,
  },
  hooks: { beforeValidate: [createInTurn] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { ru: 'Заголовок', en: 'Title' },
      localized: true,
      required: true,
      maxLength: 100,
      index: true,
    },
    {
      name: 'description',
      type: 'textarea',
      label: { ru: 'О чём страница, одной фразой', en: 'What it is about, in a sentence' },
      localized: true,
      maxLength: 200,
      admin: {
        description: {
          ru: 'Её показывают поисковики и мессенджеры.',
          en: 'Search engines and messengers show it.',
        },
      },
    },
    {
      name: 'blocks',
      type: 'blocks',
      label: { ru: 'Из чего состоит', en: 'What it is made of' },
      labels: { singular: { ru: 'Часть', en: 'Part' }, plural: { ru: 'Части', en: 'Parts' } },
      maxRows: 40,
      blocks: [text, photo, gallery, dishes, contacts, button],
    },
    slug('pages', { isReserved: isRoomOrLanguage, besides: ['locations'] }),
    {
      name: 'isLinked',
      type: 'checkbox',
      label: { ru: 'Ссылка на каждой странице сайта', en: 'Linked from every page of the site' },
      defaultValue: true,
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Порядок ссылок — как в списке страниц: его меняют перетаскиванием.',
          en: 'In the order of the list of pages, where rows can be dragged.',
        },
      },
    },
    {
      name: 'location',
      type: 'relationship',
      label: { ru: 'Ресторан', en: 'Restaurant' },
      relationTo: 'locations',
      maxDepth: 0,
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Чьи блюда, часы и контакты. Не выбран — блюда первого, контакты всех.',
          en: 'Whose dishes, hours and contacts. Without one: dishes of the first, contacts of all.',
        },
      },
    },
  ],
}
