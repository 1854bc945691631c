import type { TextField } from 'payload'

/** Which record of iiko a document is: the only thing that a document is recognised by. */
export const externalId: TextField = {
  name: 'externalId',
  type: 'text',
  label: { ru: 'Идентификатор в iiko', en: 'Identifier in iiko' },
  unique: true,
  index: true,
  maxLength: 64,
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableBulkEdit: true,
    condition: (data) => Boolean(data?.externalId),
  },
  // A copy is another dish: iiko knows only the original.
  hooks: { beforeDuplicate: [() => null] },
}
