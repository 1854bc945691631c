import type { CollectionConfig } from 'payload'

import { keepToOwnPlaces } from '@/hooks/shared/keepToOwnPlaces'
import { atOwnPlaces } from '@/src/access/atOwnPlaces'
import { staffOnly } from '@/src/access/staffOnly'
import { stopsInSight } from '@/src/access/stopsInSight'
import { count } from '@/src/fields/count'
import { restaurantsGroup } from '@/src/fields/menuGroup'
import { sizeKey } from '@/src/fields/sizeKey'

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
    {
      name: 'dish',
      type: 'relationship',
      label: { ru: 'Блюдо', en: 'Dish' },
      relationTo: 'menu-items',
      index: true,
      maxDepth: 0,
      validate: (
        value: unknown,
        { req, siblingData }: { req: { i18n: { language: string } }; siblingData: unknown },
      ) => {
        const modifier =
          typeof siblingData === 'object' && siblingData !== null && 'modifier' in siblingData
            ? siblingData.modifier
            : ''
        if (value || modifier) return true
        return req.i18n.language === 'en'
          ? 'Choose a dish or a modifier.'
          : 'Выберите блюдо или модификатор.'
      },
    },
    sizeKey,
    {
      type: 'collapsible',
      label: { ru: 'Или модификатор', en: 'Or a modifier' },
      admin: { initCollapsed: true, condition: (data) => !data?.dish },
      fields: [
        {
          name: 'modifierGroup',
          type: 'relationship',
          label: { ru: 'Группа модификаторов', en: 'Modifier group' },
          relationTo: 'modifier-groups',
          index: true,
          maxDepth: 0,
        },
        {
          name: 'modifier',
          type: 'text',
          label: { ru: 'Модификатор', en: 'Modifier' },
          defaultValue: '',
          maxLength: 64,
          hooks: { beforeValidate: [({ value }: { value?: string | null }) => value ?? ''] },
          admin: { components: { Field: '/src/admin/sizes/ModifierField#ModifierField' } },
        },
      ],
    },
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
            date: { pickerAppearance: 'dayAndTime' },
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
