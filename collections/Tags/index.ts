import type { CollectionConfig } from 'payload'

import { createInTurn } from '@/hooks/shared/createInTurn'
import { anyone } from '@/src/access/anyone'
import { editorsOnly } from '@/src/access/editorsOnly'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { menuGroup } from '@/src/fields/menuGroup'
import { slug } from '@/src/fields/slug'

/** Marks on dishes: spicy, vegan, new, hit. The well-known ones are there from the start. */
export const Tags: CollectionConfig = {
  slug: 'tags',
  labels: {
    singular: { ru: 'Метка', en: 'Tag' },
    plural: { ru: 'Метки', en: 'Tags' },
  },
  orderable: true,
  trash: false,
  versions: false,
  admin: {
    hidden: hiddenBelow('editor'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: menuGroup,
    defaultColumns: ['name', 'icon', 'color', 'slug'],
    listSearchableFields: ['name', 'slug'],
  },
  access: { create: editorsOnly, read: anyone, update: editorsOnly, delete: managersOnly },
  hooks: { beforeValidate: [createInTurn] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { ru: 'Название', en: 'Name' },
      localized: true,
      required: true,
      maxLength: 60,
      index: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'icon',
          type: 'text',
          label: { ru: 'Значок', en: 'Icon' },
          maxLength: 8,
          admin: {
            width: '50%',
            description: { ru: 'Один эмодзи: 🌶', en: 'One emoji: 🌶' },
          },
        },
        {
          name: 'color',
          type: 'text',
          label: { ru: 'Цвет', en: 'Colour' },
          hasMany: false,
          maxLength: 7,
          validate: (value: string | null | undefined, { req }) => {
            if (!value || /^#[0-9a-f]{6}$/i.test(value)) return true
            return req.i18n.language === 'en'
              ? 'Enter a colour such as #2e7d32.'
              : 'Введите цвет в виде #2e7d32.'
          },
          admin: { width: '50%', description: { ru: 'Например #2e7d32', en: 'Such as #2e7d32' } },
        },
      ],
    },
    slug('tags'),
  ],
}
