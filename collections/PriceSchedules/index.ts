import type { CollectionConfig } from 'payload'

import { createInTurn } from '@/hooks/shared/createInTurn'
import { layDraftBack } from '@/hooks/shared/layDraftBack'
import { setDraftAside } from '@/hooks/shared/setDraftAside'
import { setDraftsAside } from '@/hooks/shared/setDraftsAside'
import { editorsOnly } from '@/src/access/editorsOnly'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { staffOnly } from '@/src/access/staffOnly'
import { menuGroup } from '@/src/fields/menuGroup'
import { reach } from '@/src/fields/reach'
import { schedule } from '@/src/fields/schedule'

import { percentage } from './fields/percentage'
import { prices } from './fields/prices'

/** Prices for a time: a happy hour, new prices from a date. */
export const PriceSchedules: CollectionConfig = {
  slug: 'price-schedules',
  labels: {
    singular: { ru: 'Цена по расписанию', en: 'Timed price' },
    plural: { ru: 'Цены по расписанию', en: 'Timed prices' },
  },
  orderable: true,
  trash: true,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  admin: {
    hidden: hiddenBelow('editor'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: menuGroup,
    defaultColumns: ['name', 'kind', 'percent', 'startsOn', 'endsOn', '_status'],
    listSearchableFields: ['name'],
    description: {
      ru: 'Если для блюда действуют две сразу, считается верхняя в списке.',
      en: 'When two apply to a dish at once, the upper one in the list counts.',
    },
  },
  access: {
    create: editorsOnly,
    // What will cost less from Monday is nobody's business before.
    read: staffOnly,
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
      admin: {
        description: { ru: '«Счастливые часы»', en: 'Such as “Happy hours”' },
      },
    },
    {
      name: 'kind',
      type: 'radio',
      label: { ru: 'Как меняется цена', en: 'How prices change' },
      required: true,
      defaultValue: 'percent',
      options: [
        { value: 'percent', label: { ru: 'На процент', en: 'By a percentage' } },
        {
          value: 'prices',
          label: { ru: 'Новая цена у каждого блюда', en: 'A new price for each dish' },
        },
      ],
    },
    ...percentage,
    prices,
    ...schedule,
    ...reach,
  ],
}
