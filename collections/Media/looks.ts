import type { Field } from 'payload'

const ours = {
  // The server works them out of the picture.
  access: { create: () => false, update: () => false },
  admin: {
    hidden: true,
    readOnly: true,
    disableBulkEdit: true,
    disableGroupBy: true,
    disableListColumn: true,
    disableListFilter: true,
  },
}

/** What stands in the place of a photo until it has come. */
export const looks: Field[] = [
  { ...ours, name: 'thumbhash', type: 'text', label: 'ThumbHash' },
  { ...ours, name: 'color', type: 'text', label: { ru: 'Средний цвет', en: 'Mean colour' } },
]
