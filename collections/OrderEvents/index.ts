import type { CollectionConfig } from 'payload'

import { atOwnPlaces } from '@/src/access/atOwnPlaces'
import { nobody } from '@/src/access/nobody'
import { ordersGroup } from '@/src/fields/menuGroup'

/** The timelines of all orders: who changed what, when and why. Written with the change, and never again. */
export const OrderEvents: CollectionConfig = {
  slug: 'order-events',
  labels: {
    singular: { ru: 'Событие заказа', en: 'Order event' },
    plural: { ru: 'События заказов', en: 'Order events' },
  },
  versions: false,
  trash: false,
  timestamps: false,
  lockDocuments: false,
  graphQL: false,
  defaultSort: '-id',
  indexes: [{ fields: ['order', 'seq'], unique: true }],
  admin: { hideAPIURL: true, hidden: true, group: ordersGroup },
  access: { create: nobody, read: atOwnPlaces('order.location'), update: nobody, delete: nobody },
  fields: [
    { name: 'order', type: 'relationship', relationTo: 'orders', required: true, maxDepth: 0 },
    { name: 'seq', type: 'number', required: true },
    { name: 'from', type: 'text' },
    { name: 'to', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'staff', type: 'relationship', relationTo: 'users', maxDepth: 0 },
    { name: 'name', type: 'text' },
    { name: 'reason', type: 'text' },
  ],
}
