import type { GlobalConfig } from 'payload'

import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { staffOnly } from '@/src/access/staffOnly'
import { restaurantsGroup } from '@/src/fields/menuGroup'

import { accent } from './accent'
import { fonts } from './fonts'

/** How the guests' site looks. Read by src/db/site/readSite. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: { ru: 'Сайт', en: 'Site' },
  versions: false,
  graphQL: false,
  admin: {
    hidden: hiddenBelow('manager'),
    hideAPIURL: true,
    group: restaurantsGroup,
    description: {
      ru: 'Как сайт выглядит для гостей. Изменения видны через несколько секунд.',
      en: 'How guests see the site. Changes show within a few seconds.',
    },
  },
  access: { read: staffOnly, update: managersOnly },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { ru: 'Название', en: 'Name' },
      localized: true,
      maxLength: 100,
      admin: {
        description: {
          ru: 'Как гости называют ресторан. Пусто — название первого ресторана.',
          en: 'What guests call the restaurant. Empty: the name of the first one.',
        },
      },
    },
    {
      name: 'tagline',
      type: 'textarea',
      label: { ru: 'О ресторане одной фразой', en: 'The restaurant in a sentence' },
      localized: true,
      maxLength: 200,
      admin: {
        description: {
          ru: 'Её показывают поисковики и мессенджеры под названием.',
          en: 'Search engines and messengers show it under the name.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        accent,
        {
          name: 'logo',
          type: 'upload',
          label: { ru: 'Логотип', en: 'Logo' },
          relationTo: 'media',
          admin: {
            width: '50%',
            description: {
              ru: 'Вместо названия наверху страниц. Высота на сайте — 36 пикселей.',
              en: 'In place of the name at the top of pages, where it is 36 pixels high.',
            },
          },
        },
      ],
    },
    fonts,
  ],
}
