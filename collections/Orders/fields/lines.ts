import type { ArrayField } from 'payload'

/**
 * What was sold, one row a line: `sold` is the whole `OrderLine`, the rest is what reports count by. Never
 * changed after the order is placed.
 */
export const lines: ArrayField = {
  name: 'lines',
  type: 'array',
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true },
    { name: 'dishId', type: 'number', required: true, index: true },
    { name: 'title', type: 'text' },
    { name: 'quantity', type: 'number', required: true },
    { name: 'unitPrice', type: 'number', required: true },
    { name: 'discount', type: 'number', required: true },
    { name: 'total', type: 'number', required: true },
    { name: 'sold', type: 'json', required: true },
  ],
}
