import type { TextField } from 'payload'

/** On a table: which table of iiko's it is, chosen from those that iiko names. */
export const tableField: TextField = {
  name: 'iikoTableId',
  type: 'text',
  label: { ru: 'Стол в iiko', en: 'Table in iiko' },
  maxLength: 36,
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/iiko/TableChoice#TableChoice' },
  },
}
