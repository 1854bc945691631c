/** What one field was and what it became; a veiled one only says that it changed. */
export type FieldChange =
  { field: string; before: Leaf; after: Leaf } | { field: string; isVeiled: true }

/** Null: there was nothing, or is nothing any more. */
export type Leaf = string | number | boolean | null | readonly (string | number | boolean)[]
