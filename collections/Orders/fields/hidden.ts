import type { CheckboxField, DateField, JSONField, NumberField, TextField } from 'payload'

type Kept = CheckboxField | DateField | JSONField | NumberField | TextField

/** A field that is kept for the server: not in the admin, nor in any answer of REST. */
export function hidden<Kind extends Kept>(field: Kind): Kind {
  return { ...field, hidden: true, admin: { ...field.admin, hidden: true } }
}
