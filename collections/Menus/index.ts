import type { CollectionConfig } from 'payload'

import { createInTurn } from '@/hooks/shared/createInTurn'
import { layDraftBack } from '@/hooks/shared/layDraftBack'
import { setDraftAside } from '@/hooks/shared/setDraftAside'
import { setDraftsAside } from '@/hooks/shared/setDraftsAside'
import { editorsOnly } from '@/src/access/editorsOnly'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { publishedOrStaff } from '@/src/access/publishedOrStaff'
import { staffOnly } from '@/src/access/staffOnly'
import { menuGroup } from '@/src/fields/menuGroup'
import { reach } from '@/src/fields/reach'
import { schedule } from '@/src/fields/schedule'
import { slug } from '@/src/fields/slug'

/** Named menus with their hours: breakfasts, the bar, delivery. */
export const Menus: CollectionConfig = {
  slug: 'menus',
  labels: {
    singular: { ru: 'Меню по часам', en: 'Timed menu' },
    plural: { ru: 'Меню по часам', en: 'Timed menus' },
  },
  orderable: true,
  trash: true,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  admin: {
    hidden: hiddenBelow('editor'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: menuGroup,
    defaultColumns: ['name', 'categories', 'startsOn', 'endsOn', '_status'],
    listSearchableFields: ['name', 'slug'],
    description: {
      ru: 'Блюдо, которого нет ни в одном меню, продаётся всегда. Блюдо из меню — только в его часы.',
      en: 'A dish that is in no timed menu is always on offer; a dish that is in one, only during its hours.',
    },
  },
  access: {
    create: editorsOnly,
    read: publishedOrStaff,
    readVersions: staffOnly,
    update: editorsOnly,
    delete: managersOnly,
  },
  hooks: {
    beforeOperation: [setDraftAside, setDraftsAside],
    beforeValidate: [createInTurn],
    afterOperation: [layDraftBack],
  },
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
      name: 'categories',
      type: 'relationship',
      label: { ru: 'Категории', en: 'Categories' },
      relationTo: 'categories',
      hasMany: true,
      maxDepth: 0,
      admin: {
        description: { ru: 'Вместе с вложенными.', en: 'With the categories inside them.' },
      },
    },
    {
      name: 'dishes',
      type: 'relationship',
      label: { ru: 'И отдельные блюда', en: 'And single dishes' },
      relationTo: 'menu-items',
      hasMany: true,
      maxDepth: 0,
    },
    ...schedule,
    ...reach,
    slug('menus'),
    {
      name: 'papers',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/tables/MenuPapers#MenuPapers' },
      },
    },
  ],
}
