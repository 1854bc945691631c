import type { CollectionConfig } from 'payload'

import { anyone } from '@/src/access/anyone'
import { createInTurn } from '@/hooks/shared/createInTurn'
import { refuseIfNamedAlone } from '@/hooks/shared/refuseIfNamedAlone'
import { editorsOnly } from '@/src/access/editorsOnly'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { slug } from '@/src/fields/slug'
import { vat } from '@/src/fields/vat'

/** The menu's sections: a tree, in the order that staff drag them into. */
export const Categories: CollectionConfig = {
  slug: 'categories',
  labels: {
    singular: { ru: 'Категория', en: 'Category' },
    plural: { ru: 'Категории', en: 'Categories' },
  },
  orderable: true,
  trash: true,
  versions: { maxPerDoc: 20, drafts: false },
  enableQueryPresets: false,
  admin: {
    hidden: hiddenBelow('editor'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: { ru: 'Меню', en: 'Menu' },
    defaultColumns: ['name', 'parent', 'updatedAt'],
    pagination: { defaultLimit: 50 },
    listSearchableFields: ['name', 'slug'],
  },
  access: {
    create: editorsOnly,
    read: anyone,
    update: editorsOnly,
    delete: managersOnly,
  },
  hooks: { beforeValidate: [createInTurn], beforeDelete: [refuseIfNamedAlone] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { ru: 'Название', en: 'Name' },
      localized: true,
      required: true,
      maxLength: 100,
      index: true,
    },
    {
      name: 'parent',
      type: 'relationship',
      label: { ru: 'Входит в категорию', en: 'Inside of' },
      relationTo: 'categories',
      index: true,
      maxDepth: 0,
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
    },
    {
      name: 'children',
      type: 'join',
      label: { ru: 'Вложенные категории', en: 'Categories inside' },
      collection: 'categories',
      on: 'parent',
      orderable: false,
      maxDepth: 0,
      admin: { defaultColumns: ['name'], condition: (data) => Boolean(data?.id) },
    },
    {
      name: 'dishes',
      type: 'join',
      label: { ru: 'Блюда', en: 'Dishes' },
      collection: 'menu-items',
      on: 'category',
      maxDepth: 0,
      admin: {
        defaultColumns: ['name', 'photos', 'price', 'isAvailable'],
        condition: (data) => Boolean(data?.id),
      },
    },
    vat({
      ru: 'Для её блюд. Пусто — как у категории выше, иначе как в «Приёме заказов».',
      en: 'Of its dishes. Empty: as the category above, or else as in “Taking orders”.',
    }),
    slug('categories'),
  ],
}
