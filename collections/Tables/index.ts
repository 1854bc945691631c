import type { CollectionConfig } from 'payload'

import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { staffOnly } from '@/src/access/staffOnly'
import { makeCode } from '@/src/fields/makeCode'
import { ordersGroup } from '@/src/fields/menuGroup'

/** The tables of a restaurant. The code on a table's QR says which one a guest sits at, and cannot be guessed. */
export const Tables: CollectionConfig = {
  slug: 'tables',
  labels: {
    singular: { ru: 'Стол', en: 'Table' },
    plural: { ru: 'Столы', en: 'Tables' },
  },
  versions: false,
  trash: false,
  graphQL: false,
  admin: {
    hidden: hiddenBelow('manager'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: ordersGroup,
    defaultColumns: ['name', 'location', 'isActive', 'code'],
    pagination: { defaultLimit: 100 },
    components: { beforeListTable: ['/src/admin/tables/CodesLink#CodesLink'] },
  },
  access: { create: managersOnly, read: staffOnly, update: managersOnly, delete: managersOnly },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { ru: 'Стол', en: 'Table' },
      required: true,
      maxLength: 60,
      admin: { description: { ru: '«12» или «Терраса, 3».', en: '“12” or “Terrace, 3”.' } },
    },
    {
      name: 'location',
      type: 'relationship',
      label: { ru: 'Ресторан', en: 'Restaurant' },
      relationTo: 'locations',
      required: true,
      index: true,
      maxDepth: 0,
    },
    {
      name: 'code',
      type: 'text',
      label: { ru: 'Код на QR', en: 'Code on the QR' },
      unique: true,
      maxLength: 40,
      access: { create: () => false, update: () => false },
      hooks: {
        // After access, which takes away whatever a person or an earlier hook says of it.
        beforeChange: [({ value }: { value?: string | null }) => value ?? makeCode()],
      },
      admin: {
        readOnly: true,
        description: { ru: 'Появится после сохранения.', en: 'Appears once saved.' },
      },
    },
    {
      name: 'qr',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/tables/TableCode#TableCode' },
      },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      label: { ru: 'Принимает заказы', en: 'Takes orders' },
      defaultValue: true,
      admin: { position: 'sidebar' },
    },
  ],
}
