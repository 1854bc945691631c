/** A field as it is compared; a list is compared as a whole, in its order. */
export type Value = string | number | boolean | null | readonly string[]

export type Fields = Readonly<Record<string, Value>>

/** A part of a record that has fields of its own: a size of a dish, a modifier of a group. */
export type Row = { readonly key: string; readonly fields: Fields }

/**
 * What a source wants of a record. Fields that it does not name are not its business; without `rows`
 * it says nothing of them.
 */
export type Wanted = {
  readonly fields: Fields
  readonly rows?: readonly Row[]
}

/** What the source said last, by which it is seen what people have changed since. */
export type Given = {
  readonly fields: Fields
  readonly rows: Readonly<Record<string, Fields>>
}

/** A record as it is here; `given` is null while the source has never said anything of it. */
export type Present = {
  readonly fields: Fields
  readonly rows: readonly Row[]
  readonly given: Given | null
}

/** A field's value before and after; null before where the record or row is new. */
export type Changed = Readonly<Record<string, readonly [was: Value, becomes: Value]>>

export type RowChange = {
  readonly key: string
  readonly action: 'add' | 'remove' | 'change'
  readonly fields: Changed
}

/** What has to be written so that a record says what its owners want. */
export type Reconciled = {
  readonly fields: Changed
  readonly rows: readonly RowChange[]
  /** All rows in their new order; the present ones when nothing about them changes. */
  readonly newRows: readonly Row[]
  readonly areRowsMoved: boolean
  readonly given: Given
  readonly isGivenNew: boolean
  /** What people own, as `field` or `key.field`; a row that they removed or added is its key. */
  readonly kept: readonly string[]
}
