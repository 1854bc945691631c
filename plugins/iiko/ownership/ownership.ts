import type { UIField } from 'payload'

/** On the form of a record of iiko's: which fields follow iiko, and which staff took over. */
export const ownership: UIField = {
  name: 'iikoOwnership',
  type: 'ui',
  admin: {
    position: 'sidebar',
    condition: (data) => Boolean(data?.id && data.externalId),
    disableListColumn: true,
    components: { Field: '/src/admin/iikoRuns/OwnershipPanel#OwnershipPanel' },
  },
}
