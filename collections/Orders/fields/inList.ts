import type { DateField, NumberField, RelationshipField, SelectField, TextField } from 'payload'

type Listed = DateField | NumberField | RelationshipField | SelectField | TextField

/** A field that the list shows and filters by; on the page the order's picture says it. */
export function inList<Kind extends Listed>(field: Kind, Cell?: string): Kind {
  return {
    ...field,
    admin: {
      ...field.admin,
      components: {
        Field: '/src/admin/deliveries/InSummary#InSummary',
        ...(Cell ? { Cell } : {}),
      },
    },
  }
}
