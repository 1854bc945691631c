import type { UIField } from 'payload'

/** On an order's page: how it stands at iiko. */
export const atIiko: UIField = {
  name: 'atIiko',
  type: 'ui',
  admin: {
    components: { Field: '/plugins/iiko/admin/OrderAtIiko#OrderAtIiko' },
    disableListColumn: true,
  },
}
