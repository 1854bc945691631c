import type { CollectionConfig } from 'payload'

import { createInTurn } from '@/hooks/shared/createInTurn'
import { anyone } from '@/src/access/anyone'
import { editorsOnly } from '@/src/access/editorsOnly'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { messagesGroup } from '@/src/fields/menuGroup'

/** What announcements are about; subscribers choose among them. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: {
    singular: { ru: 'Тема рассылки', en: 'Topic' },
    plural: { ru: 'Темы рассылок', en: 'Topics' },
  },
  orderable: true,
  trash: false,
  versions: false,
  admin: {
    hidden: hiddenBelow('editor'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: messagesGroup,
    defaultColumns: ['name', 'isDefault'],
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
      name: 'isDefault',
      type: 'checkbox',
      label: { ru: 'Новый подписчик подписан', en: 'New subscribers get it' },
      defaultValue: true,
      admin: {
        description: {
          ru: 'Отказаться от темы можно в любой момент.',
          en: 'They can leave it at any time.',
        },
      },
    },
  ],
}
