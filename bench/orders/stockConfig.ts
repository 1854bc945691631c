import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig } from 'payload'

const anybody = () => true
const access = { create: anybody, read: anybody }

/** Orders as one writes them for Payload, with what ours keep and the same indexes; nothing is priced or checked. */
const orders: CollectionConfig = {
  slug: 'orders',
  access,
  versions: false,
  timestamps: false,
  indexes: [
    { fields: ['location', 'number'], unique: true },
    { fields: ['location', 'placedAt'] },
    { fields: ['location', 'kitchenSlot'] },
  ],
  fields: [
    { name: 'number', type: 'number', required: true },
    { name: 'placedAt', type: 'date', required: true, index: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: ['placed', 'accepted', 'cooking', 'ready', 'completed', 'cancelled', 'rejected'],
    },
    { name: 'mode', type: 'select', required: true, options: ['delivery', 'pickup', 'dine-in'] },
    { name: 'location', type: 'number', required: true, index: true },
    ...['total', 'paid', 'subtotal', 'discount', 'deliveryFee', 'serviceCharge', 'tips'].map(
      (name) => ({ name, type: 'number' as const, required: true }),
    ),
    ...['currency', 'guestName', 'language', 'payBy', 'timeKind', 'deliveryVat', 'serviceVat'].map(
      (name) => ({ name, type: 'text' as const, required: true }),
    ),
    { name: 'guestPhone', type: 'text', index: true },
    { name: 'guestEmail', type: 'text' },
    { name: 'awaitsPayment', type: 'checkbox', required: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'token', type: 'text', required: true, unique: true },
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'timeFrom', type: 'date', required: true },
    { name: 'timeUntil', type: 'date', required: true },
    { name: 'kitchenSlot', type: 'date', required: true },
    { name: 'comment', type: 'text' },
    {
      name: 'lines',
      type: 'array',
      fields: [
        { name: 'key', type: 'text', required: true },
        { name: 'dish', type: 'number', required: true, index: true },
        { name: 'title', type: 'text', required: true },
        ...['quantity', 'unitPrice', 'discount', 'total'].map((name) => ({
          name,
          type: 'number' as const,
          required: true,
        })),
        { name: 'sold', type: 'json', required: true },
      ],
    },
    {
      name: 'events',
      type: 'array',
      fields: [
        { name: 'seq', type: 'number', required: true },
        { name: 'to', type: 'text', required: true },
        { name: 'at', type: 'date', required: true },
        { name: 'by', type: 'text', required: true },
        { name: 'name', type: 'text' },
      ],
    },
  ],
}

/** A plain Payload over STOCK_DATABASE_URL; its schema is pushed where NODE_ENV is not production. */
export default buildConfig({
  secret: 'a secret for benchmarks, long enough to be taken',
  telemetry: false,
  collections: [{ slug: 'users', auth: true, fields: [] }, orders],
  db: postgresAdapter({
    pool: { connectionString: process.env.STOCK_DATABASE_URL ?? '', max: 20 },
  }),
})
