import type { CollectionConfig } from 'payload'

import { refuseIfStaffTied } from '@/hooks/locations/refuseIfStaffTied'
import { createInTurn } from '@/hooks/shared/createInTurn'
import { refuseIfNamedAlone } from '@/hooks/shared/refuseIfNamedAlone'
import { takeLinesAlong } from '@/hooks/shared/takeLinesAlong'
import { anyone } from '@/src/access/anyone'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { staffOnly } from '@/src/access/staffOnly'
import { channels } from '@/src/fields/channels'
import { restaurantsGroup } from '@/src/fields/menuGroup'
import { slug } from '@/src/fields/slug'
import { isRoomOrLanguage } from '@/src/i18n/isRoomOrLanguage'
import { telegramGroups } from '@/endpoints/locations/telegramGroups'

import { currency } from './fields/currency'
import { hours } from './fields/hours'
import { timeZone } from './fields/timeZone'

/** The restaurants of the chain. */
export const Locations: CollectionConfig = {
  slug: 'locations',
  labels: {
    singular: { ru: 'Ресторан', en: 'Restaurant' },
    plural: { ru: 'Рестораны', en: 'Restaurants' },
  },
  orderable: true,
  trash: true,
  versions: { maxPerDoc: 50, drafts: false },
  admin: {
    hidden: hiddenBelow('manager'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: restaurantsGroup,
    defaultColumns: ['name', 'address', 'isOpenToGuests', 'channels'],
    pagination: { defaultLimit: 50 },
    listSearchableFields: ['name', 'address', 'slug'],
  },
  access: {
    create: managersOnly,
    read: anyone,
    readVersions: staffOnly,
    update: managersOnly,
    delete: managersOnly,
  },
  endpoints: telegramGroups,
  hooks: {
    beforeValidate: [createInTurn],
    beforeDelete: [refuseIfNamedAlone, refuseIfStaffTied, takeLinesAlong('locations')],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { ru: 'Название', en: 'Name' },
      localized: true,
      required: true,
      maxLength: 255,
      index: true,
      admin: {
        description: {
          ru: '«Прачечный, 5» или «На набережной».',
          en: 'Such as “On the embankment”.',
        },
      },
    },
    {
      name: 'address',
      type: 'textarea',
      label: { ru: 'Адрес', en: 'Address' },
      localized: true,
      maxLength: 500,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          label: { ru: 'Широта', en: 'Latitude' },
          min: -90,
          max: 90,
          admin: { width: '50%', placeholder: '55.7558' },
        },
        {
          name: 'longitude',
          type: 'number',
          label: { ru: 'Долгота', en: 'Longitude' },
          min: -180,
          max: 180,
          admin: { width: '50%', placeholder: '37.6173' },
        },
      ],
    },
    {
      name: 'phones',
      type: 'text',
      label: { ru: 'Телефоны', en: 'Phones' },
      hasMany: true,
      maxRows: 10,
      maxLength: 32,
      admin: { description: { ru: 'В виде +74951234567.', en: 'Such as +74951234567.' } },
    },
    channels({ required: true }),
    hours,
    {
      name: 'isOpenToGuests',
      type: 'checkbox',
      label: { ru: 'Показывать гостям', en: 'Shown to guests' },
      defaultValue: true,
      index: true,
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Снимите, пока ресторан готовится к открытию или закрыт на ремонт.',
          en: 'Clear it while the restaurant prepares to open or is closed for repairs.',
        },
      },
    },
    timeZone,
    currency,
    slug('locations', { isReserved: isRoomOrLanguage, besides: ['pages'] }),
    {
      name: 'papers',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/tables/PlacePapers#PlacePapers' },
      },
    },
    {
      name: 'telegramGroups',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/telegram/Groups#Groups' },
      },
    },
  ],
}
