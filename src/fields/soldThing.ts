import type { Field } from 'payload'

import { sizeKey } from './sizeKey'

/** What a line of a restaurant is about: a dish, perhaps in one size, or else a modifier of a group. */
export const soldThing: Field[] = [
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
        admin: {
          components: {
            Cell: '/src/admin/sizes/ModifierCell#ModifierCell',
            Field: '/src/admin/sizes/ModifierField#ModifierField',
          },
        },
      },
    ],
  },
]
