import type { CollectionConfig } from 'payload'

import { managersOnly } from '@/src/access/managersOnly'
import { nobody } from '@/src/access/nobody'
import { actionNames, sourceNames } from '@/src/admin/subscribers/names'
import { consentActions, consentSources } from '@/src/domain/messages/subscriberStates'
import { messagesGroup } from '@/src/fields/menuGroup'

/**
 * What subscribers agreed to and took back, in the order in which it happened: only added to, by
 * hooks/subscribers/noteConsent and src/db/subscribers. Holds no address, so that it may outlive the
 * subscriber.
 */
export const Consents: CollectionConfig = {
  slug: 'consents',
  labels: {
    singular: { ru: 'Согласие', en: 'Consent' },
    plural: { ru: 'Согласия', en: 'Consents' },
  },
  trash: false,
  versions: false,
  lockDocuments: false,
  graphQL: false,
  defaultSort: '-createdAt',
  admin: { hideAPIURL: true, group: messagesGroup, hidden: true, useAsTitle: 'action' },
  access: { create: nobody, read: managersOnly, update: nobody, delete: nobody },
  fields: [
    {
      name: 'subscriber',
      type: 'relationship',
      label: { ru: 'Подписчик', en: 'Subscriber' },
      relationTo: 'subscribers',
      maxDepth: 0,
    },
    {
      name: 'action',
      type: 'select',
      label: { ru: 'Что произошло', en: 'What happened' },
      required: true,
      options: consentActions.map((value) => ({ value, label: actionNames[value] })),
    },
    {
      name: 'source',
      type: 'select',
      label: { ru: 'Где', en: 'Where' },
      required: true,
      options: consentSources.map((value) => ({ value, label: sourceNames[value] })),
    },
    {
      name: 'topics',
      type: 'text',
      label: { ru: 'Темы после этого', en: 'Topics after that' },
    },
    {
      name: 'words',
      type: 'text',
      label: { ru: 'С чем согласился', en: 'What was agreed to' },
      admin: {
        description: { ru: 'Как стояло рядом с кнопкой.', en: 'As it stood beside the button.' },
      },
    },
    {
      name: 'announcement',
      type: 'relationship',
      label: { ru: 'После какого объявления', en: 'After which announcement' },
      relationTo: 'announcements',
      maxDepth: 0,
      index: true,
    },
  ],
}
