import type { CollectionConfig } from 'payload'

import { keepToOwnPlaces } from '@/hooks/shared/keepToOwnPlaces'
import { atOwnPlaces } from '@/src/access/atOwnPlaces'
import { staffOnly } from '@/src/access/staffOnly'
import { stopsInSight } from '@/src/access/stopsInSight'
import { count } from '@/src/fields/count'
import { restaurantsGroup } from '@/src/fields/menuGroup'
import { soldThing } from '@/src/fields/soldThing'
import { moment } from '@/src/fields/moment'

/**
 * What has run out, where, and until when. The whole shift may keep it. One narrow row a line,
 * without versions or texts: it changes all day long.
 */
export const StopList: CollectionConfig = {
  slug: 'stop-list',
  labels: {
    singular: { ru: 'Строка стоп-листа', en: 'Stop-list line' },
    plural: { ru: 'Стоп-лист', en: 'Stop-list' },
  },
  versions: false,
  trash: false,
  enableQueryPresets: false,
  admin: {
    hideAPIURL: true,
    useAsTitle: 'reason',
    group: restaurantsGroup,
    defaultColumns: ['dish', 'size', 'location', 'remaining', 'until', 'reason'],
    pagination: { defaultLimit: 50 },
    listSearchableFields: ['reason', 'dish.name', 'location.name'],
  },
  access: {
    create: staffOnly,
    read: stopsInSight,
    update: atOwnPlaces('location'),
    delete: atOwnPlaces('location'),
  },
  hooks: { beforeChange: [keepToOwnPlaces] },
  fields: [
    {
      name: 'location',
      type: 'relationship',
      label: { ru: 'Ресторан', en: 'Restaurant' },
      relationTo: 'locations',
      index: true,
      maxDepth: 0,
      admin: { description: { ru: 'Пусто — во всех.', en: 'Empty: in all of them.' } },
    },
    ...soldThing,
    {
      type: 'row',
      fields: [
        count({
          name: 'remaining',
          label: { ru: 'Осталось', en: 'Remaining' },
          empty: true,
          width: '50%',
          description: {
            ru: 'Пусто или 0 — не продаётся. Больше нуля — продаётся, пока не кончится.',
            en: 'Empty or 0: not sold. Above zero: sold until it runs out.',
          },
        }),
        {
          name: 'until',
          type: 'date',
          label: { ru: 'До какого времени', en: 'Until' },
          index: true,
          admin: {
            width: '50%',
            date: moment,
            description: { ru: 'Пусто — пока не снимут.', en: 'Empty: until somebody lifts it.' },
          },
        },
      ],
    },
    {
      name: 'reason',
      type: 'text',
      label: { ru: 'Почему', en: 'Why' },
      maxLength: 200,
      admin: {
        description: {
          ru: 'Для своих: гости этого не видят.',
          en: 'For staff: guests do not see it.',
        },
      },
    },
  ],
}
