import type { CollectionConfig } from 'payload'

import { board } from '@/endpoints/orders/board'
import { figures } from '@/endpoints/orders/figures/figures'
import { figuresFile } from '@/endpoints/orders/figures/figuresFile'
import { pause } from '@/endpoints/orders/pause'
import { printTicket } from '@/endpoints/orders/printTicket'
import { receivePayment } from '@/endpoints/orders/receivePayment'
import { capturePayment } from '@/endpoints/orders/capturePayment'
import { refundPayment } from '@/endpoints/orders/refundPayment'
import { step } from '@/endpoints/orders/step'
import { atOwnPlaces } from '@/src/access/atOwnPlaces'
import { nobody } from '@/src/access/nobody'
import { orderStateNames } from '@/src/domain/order/orderStateWords'
import { channels } from '@/src/domain/menu/model/Channel'
import { orderStates } from '@/src/domain/order/OrderState'
import { channelLabels } from '@/src/fields/channels'
import { ordersGroup } from '@/src/fields/menuGroup'

import { guest } from './fields/guest'
import { hidden } from './fields/hidden'
import { inList } from './fields/inList'
import { lines } from './fields/lines'
import { sums } from './fields/sums'

/**
 * What guests have ordered. Written by src/orders alone: placed in one statement, moved by
 * compare-and-set; nothing here is created, changed or deleted through Payload's own doors, for its
 * update writes the whole document back.
 */
export const Orders: CollectionConfig = {
  slug: 'orders',
  labels: {
    singular: { ru: 'Заказ', en: 'Order' },
    plural: { ru: 'Заказы', en: 'Orders' },
  },
  versions: false,
  trash: false,
  timestamps: false,
  lockDocuments: false,
  graphQL: false,
  defaultSort: '-placedAt',
  indexes: [
    { fields: ['location', 'number'], unique: true },
    { fields: ['location', 'placedAt'] },
    { fields: ['location', 'kitchenSlot'] },
    { fields: ['customer', 'placedAt'] },
  ],
  admin: {
    hideAPIURL: true,
    useAsTitle: 'number',
    group: ordersGroup,
    defaultColumns: ['number', 'placedAt', 'state', 'mode', 'total', 'guestName', 'location'],
    listSearchableFields: ['number', 'guestName', 'guestPhone'],
    pagination: { defaultLimit: 50 },
  },
  access: { create: nobody, read: atOwnPlaces('location'), update: nobody, delete: nobody },
  endpoints: [
    board,
    pause,
    figures,
    figuresFile,
    step,
    printTicket,
    receivePayment,
    capturePayment,
    refundPayment,
  ],
  fields: [
    {
      name: 'page',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/orders/OrderPage#OrderPage' },
        disableListColumn: true,
      },
    },
    inList({
      name: 'number',
      type: 'number',
      label: { ru: 'Номер', en: 'Number' },
      required: true,
    }),
    inList({
      name: 'placedAt',
      type: 'date',
      label: { ru: 'Оформлен', en: 'Placed' },
      required: true,
      index: true,
    }),
    inList(
      {
        name: 'state',
        type: 'select',
        label: { ru: 'Состояние', en: 'State' },
        required: true,
        index: true,
        options: orderStates.map((value) => ({ value, label: orderStateNames[value] })),
      },
      '/src/admin/orders/OrderStateCell#OrderStateCell',
    ),
    inList({
      name: 'mode',
      type: 'select',
      label: { ru: 'Как получают', en: 'How it is received' },
      required: true,
      options: channels.map((value) => ({ value, label: channelLabels[value] })),
    }),
    inList({
      name: 'location',
      type: 'relationship',
      label: { ru: 'Ресторан', en: 'Restaurant' },
      relationTo: 'locations',
      required: true,
      maxDepth: 1,
    }),
    ...sums,
    ...guest,
    inList(
      { name: 'payBy', type: 'text', label: { ru: 'Оплата', en: 'Pays by' }, required: true },
      '/src/admin/orders/WayCell#WayCell',
    ),
    lines,
    hidden({ name: 'awaitsPayment', type: 'checkbox', required: true }),
    hidden({ name: 'seq', type: 'number', required: true }),
    hidden({ name: 'token', type: 'text', required: true, unique: true }),
    hidden({ name: 'promoCode', type: 'text' }),
    hidden({ name: 'timeKind', type: 'text', required: true }),
    hidden({ name: 'timeFrom', type: 'date', required: true }),
    hidden({ name: 'timeUntil', type: 'date', required: true }),
    hidden({ name: 'kitchenSlot', type: 'date', required: true }),
    hidden({ name: 'address', type: 'json' }),
    hidden({ name: 'tableCode', type: 'text' }),
    hidden({ name: 'tableName', type: 'text' }),
    hidden({ name: 'cutlery', type: 'number' }),
    hidden({ name: 'comment', type: 'text' }),
  ],
}
